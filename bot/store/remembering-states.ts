import type { Accepted, Loaded, TurnKey, TurnStore } from './turns'

const atMost = 2_000

/**
 * Remembers how the last turns left their conversations, which saves reading them again. A state
 * that another process has moved on is noticed when the next turn is written, and read then.
 */
export function rememberingStates(store: TurnStore): TurnStore {
  const states = new Map<string, Loaded>()
  const keyOf = ({ tenant, conversation }: TurnKey) => `${tenant}\n${conversation}`

  function remember(turn: Accepted): void {
    const key = keyOf(turn)
    states.delete(key)
    states.set(key, { version: turn.version + 1, state: turn.state })
    const oldest = states.keys().next()
    if (states.size > atMost && !oldest.done) states.delete(oldest.value)
  }

  return {
    load: async (key) => states.get(keyOf(key)) ?? store.load(key),

    async accept(turn) {
      // Forgotten while it is written: if that fails, nothing is known for sure.
      states.delete(keyOf(turn))
      const acceptance = await store.accept(turn)
      if (acceptance.outcome === 'accepted') remember(turn)
      return acceptance
    },
  }
}
