import type { CoreApi } from '../../core/contract/core-api'
import type { Store } from '../store/store'

/** Who is on the helpdesk now, also among those who have not written since: who left is told of no work any more. */
export async function followRoles(core: Pick<CoreApi, 'roleHolders'>, store: Store): Promise<void> {
  const read = await core.roleHolders()
  if (read.outcome === 'found') await store.conversations.rememberHolders(read.value)
}
