import type { Button } from '../../cards/card-values'
import type { RequestAction } from '../../core/contract/moves'
import { wordingIn } from '../../wording/catalogue'
import { openButton } from '../conversation/show-request'
import type { LiveCard } from '../conversation/types'
import { buttonsFor } from '../desk/buttons-for'
import type { Shown } from './show-card'

/** The way to the request itself never hides behind "more". */
const beforeOpening = 4

/** The moves that belong on this card, as far as they are open, and the way to the request itself. */
export function buttonsOn(
  card: LiveCard['card'],
  { request, language, colleagues }: Shown,
  belongs: (action: RequestAction | 'talk') => boolean,
): Button[] {
  const actions = request.actions.filter(belongs)
  const mayComment = request.mayComment && belongs('talk')
  const opens = openButton(request.number, wordingIn(language).requests.receipt.show)
  const moves = buttonsFor({ ...request, actions, mayComment }, language, card, colleagues)
  if (moves.length <= beforeOpening + 1) return [...moves, opens]
  return [...moves.slice(0, beforeOpening), opens, ...moves.slice(beforeOpening)]
}
