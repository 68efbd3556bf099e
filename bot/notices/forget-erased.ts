import type { CoreApi } from '../../core/contract/core-api'
import type { Store } from '../store/store'

/** A person erased in the core service leaves nothing here either; doing it again changes nothing. */
export async function forgetErased(core: Pick<CoreApi, 'erased'>, store: Store): Promise<void> {
  const read = await core.erased()
  if (read.outcome !== 'found') return
  for (const { person, at } of read.value) {
    const colon = person.indexOf(':')
    await store.forgetPerson(person.slice(0, colon), person.slice(colon + 1), at)
  }
}
