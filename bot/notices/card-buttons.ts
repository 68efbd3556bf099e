import type { Button } from '../../cards/card-values'
import type { RequestAction } from '../../core/contract/moves'
import { wordingIn } from '../../wording/catalogue'
import { openButton } from '../conversation/show-request'
import type { LiveCard } from '../conversation/types'
import { buttonsFor } from '../desk/buttons-for'
import type { Shown } from './show-card'

// Six actions fit on a card, and one of them opens the request.
const mostMoves = 5

/** The moves that belong on this card, as far as they are open; the others are found where it opens. */
export function movesOn(
  card: LiveCard['card'],
  { request, language }: Shown,
  belongs: (action: RequestAction) => boolean,
): Button[] {
  const actions = request.actions.filter(belongs)
  return buttonsFor({ ...request, actions, mayComment: false }, language, card).slice(0, mostMoves)
}

export const opens = ({ request, language }: Shown): Button =>
  openButton(request.number, wordingIn(language).requests.receipt.show)
