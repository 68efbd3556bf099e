import { accountEffects } from '../account-requests/account-effects'
import type { RequestAction } from '../contract/moves'
import type { RequestKind } from '../contract/requests'
import { curatedEffects } from '../curated-answers/curated-effects'
import { incidentEffects } from '../incidents/incident-effects'
import { interconnectionEffects } from '../interconnections/interconnection-effects'
import { noticeEffects } from '../notices/notice-effects'
import type { MoveEffect, MoveEffects } from './move-effect'

/** One line per kind whose moves do more than change the status. */
const effects: { readonly [K in RequestKind]?: MoveEffects } = {
  'account-request': accountEffects,
  incident: incidentEffects,
  'help-ticket': incidentEffects,
  interconnection: interconnectionEffects,
  notice: noticeEffects,
  'curated-answer': curatedEffects,
}

export const effectOf = (kind: RequestKind, action: RequestAction): MoveEffect | undefined =>
  effects[kind]?.[action] as MoveEffect | undefined
