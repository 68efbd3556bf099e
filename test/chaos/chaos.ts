import type { Engine } from '../database/open-test-database'
import { runKills } from './run-kills'
import { runRecovery } from './run-recovery'
import { runReplicas } from './run-replicas'

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)

const seed = process.env.CHAOS_SEED ?? String(Date.now())
const actions = number('CHAOS_ACTIONS', 10_000)
const kills = number('CHAOS_KILLS', 50)

const killed = (engine: Engine) => async () => {
  const figures = await runKills({ engine, actions, kills, seed, hurry: false })
  const { lost, doubled, brokenHistories, emails, emailsLost, emailsRepeated } = figures
  const wrong = lost.length + doubled.length + brokenHistories.length + emails.waiting + emailsLost
  return { figures, isRight: wrong === 0 && emailsRepeated <= kills }
}

const together = async () => {
  const figures = await runReplicas({ people: 50, incidents: 100, actions: Math.ceil(actions / 200), seed })
  const { lost, surplus, faults, sequencesTwice, emailsRepeated } = figures
  const wrong = lost.length + faults.length + sequencesTwice + emailsRepeated
  return { figures, isRight: wrong === 0 && surplus === 0 }
}

const recovered = (engine: Engine) => async () => {
  const figures = await runRecovery(engine)
  return { figures, isRight: figures.recoverySeconds <= 60 }
}

const runs = {
  postgresql: killed('postgresql'),
  pglite: killed('pglite'),
  replicas: together,
  'recovery-postgresql': recovered('postgresql'),
  'recovery-pglite': recovered('pglite'),
}

/**
 * The full size: `npm run chaos`, or one run of it, `npm run chaos -- pglite`. CHAOS_SEED repeats the choices of
 * an earlier run, CHAOS_ACTIONS and CHAOS_KILLS change its size.
 */
async function main(chosen: string[]): Promise<void> {
  for (const [name, run] of Object.entries(runs)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    const { figures, isRight } = await run()
    process.stdout.write(`${isRight ? 'ok' : 'WRONG'} ${name} ${JSON.stringify(figures)}\n`)
    if (!isRight) process.exitCode = 1
  }
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
