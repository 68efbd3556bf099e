import type { dutyRoutes } from '../../contract/routes/duties'
import { delegate } from '../../delegations/delegate'
import { listDelegations } from '../../delegations/list-delegations'
import { endOnCall } from '../../on-call/end-on-call'
import { listOnCall } from '../../on-call/list-on-call'
import { setOnCall } from '../../on-call/set-on-call'
import type { HandlersOf } from '../handlers'

export const dutyCalls: HandlersOf<typeof dutyRoutes> = {
  delegate: ({ body, ...call }) => delegate(call, body),
  delegations: async ({ tx, person, now }) => ({ value: await listDelegations(tx, person, now) }),
  setOnCall: ({ body, ...call }) => setOnCall(call, body),
  endOnCall: ({ body, ...call }) => endOnCall(call, body),
  onCall: async ({ tx, now }) => ({ value: await listOnCall(tx, now) }),
}
