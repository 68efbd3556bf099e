import type { Area } from '../../bot/conversation/areas'
import type { Talk } from '../../bot/conversation/talk'

/** Whoever looks at it has taken the sentence for a command. */
const untouched = new Proxy({} as Talk, {
  get: () => {
    throw new Error('taken')
  },
})

/** Whether a typed command of one of the areas takes the sentence, whoever says it. */
export async function isTaken(said: string, areas: readonly Area[]): Promise<boolean> {
  for (const { commands = [] } of areas)
    for (const command of commands) {
      try {
        if ((await command.take(untouched, said)) !== 'not-ours') return true
      } catch {
        return true
      }
    }
  return false
}
