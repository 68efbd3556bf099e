import { assignTo } from '../moves/assign-to'
import type { MoveEffects } from '../moves/move-effect'
import { leaveMajor } from './leave-major'
import { merge } from './merge'
import { takeAlong } from './merged-ones'
import { reopen } from './reopen'
import { triage } from './triage/decide-triage'

/** What the moves of incidents and help tickets do besides changing the status. */
export const incidentEffects: MoveEffects = {
  triage,
  assign: assignTo,
  merge,
  reopen,
  split: leaveMajor,
  withdraw: leaveMajor,
  resolve: async (move) => ({ value: { followers: await takeAlong(move, ['merged']) } }),
  close: async (move) => ({ value: { followers: await takeAlong(move, ['resolved']) } }),
}
