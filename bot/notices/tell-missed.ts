import { wordingIn } from '../../wording/catalogue'
import type { Store } from '../store/store'

/** Somebody who could not be reached is there again: one line says that something was missed. */
export async function tellMissed(store: Store): Promise<void> {
  for (const { tenant, conversation, language, missed } of await store.conversations.takeRevived()) {
    const text = wordingIn(language).requestCards.missed(missed)
    await store.outgoing.queue([
      {
        key: `missed:${tenant}:${conversation}:${Date.now()}`,
        tenant,
        conversation,
        replies: [{ kind: 'text', text }],
      },
    ])
  }
}
