import { describeOnEveryDatabase } from '../database/open-test-database'
import { runKills } from './run-kills'
import { runReplicas } from './run-replicas'

const patienceMs = 300_000

describeOnEveryDatabase('chaos', (engine) => {
  test(
    'killed while people act: nothing is lost, nothing done twice, every e-mail sent or dead',
    async () => {
      const seed = String(Date.now())
      // The embedded database takes seconds to come up again; `npm run chaos` is the whole size.
      const size = engine === 'pglite' ? { actions: 120, kills: 3 } : { actions: 250, kills: 5 }
      const figures = await runKills({ engine, ...size, seed, hurry: true })
      expect(figures).toMatchObject({ seed, lost: [], doubled: [], brokenHistories: [], emailsLost: 0 })
      expect(figures.emails.waiting).toBe(0)
      expect(figures.emails.sent).toBeGreaterThan(0)
      expect(figures.emails.dead).toBeGreaterThan(0)
      expect(figures.emailsRepeated).toBeLessThanOrEqual(figures.kills)
    },
    patienceMs,
  )
  // A PGlite folder belongs to one process.
  if (engine === 'pglite') return
  test(
    'ten people act on twenty incidents through two replicas: every history could have happened one by one',
    async () => {
      const seed = String(Date.now())
      const figures = await runReplicas({ people: 10, incidents: 20, actions: 20, seed })
      expect(figures).toMatchObject({ seed, lost: [], surplus: 0, faults: [], sequencesTwice: 0 })
      expect(figures.emailsRepeated).toBe(0)
      expect(figures.acknowledged).toBeGreaterThan(100)
      expect(figures.refused).not.toEqual({})
    },
    patienceMs,
  )
})
