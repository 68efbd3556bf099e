import type { RequestStatus } from '../contract/requests'
import type { Transition } from './transitions'

/** The same move from several statuses; without `to` it leaves the request where it stands. */
export const fromEach = (
  statuses: readonly RequestStatus[],
  move: Omit<Transition, 'from' | 'to'> & { to?: RequestStatus },
): Transition[] => statuses.map((from) => ({ from, to: from, ...move }))
