import { z } from 'zod'
import { requestNumber } from '../../core/contract/moves'
import { type Area, command, press } from '../conversation/areas'
import { reply } from '../conversation/talk'
import { actOn } from './act-on'
import { readAmendWish, startAmending } from './amend'
import { askWhich } from './ask-which'
import { readBreachWish, startCancelling, tellCancelling } from './cancel-for-breach'
import { readConnectWish, startConnecting } from './connect-system'
import { followOwn } from './follow-own'
import { readCommand } from './read-command'
import { deskPress, wantedOf } from './read-press'
import { runDeskCommand } from './run-command'
import { sayNext, takeSaid } from './say-next'
import { tellComment, tellMove } from './tell-outcome'

/** Cards and commands that move requests along, for everybody who has a part in them. */
export const desk: Area = {
  presses: [
    press('desk', deskPress, (talk, { card, ...pressed }, sent) =>
      actOn(talk, wantedOf(pressed, sent), card),
    ),
    press(
      'refresh',
      { number: requestNumber, card: z.enum(['triage', 'approval', 'status']) },
      (talk, { number, card }) => ({
        ...reply(talk, []),
        card: { card, number },
      }),
    ),
    press('amend', { number: requestNumber }, (talk, { number }) => startAmending(talk, number)),
    press('say-to', { number: requestNumber }, (talk, { number }) => sayNext(talk, number)),
  ],
  awaited: takeSaid,
  fresh: async (talk, said) => (await askWhich(talk, said)) ?? followOwn(talk, said),
  commands: [
    command(readCommand, runDeskCommand),
    command(readAmendWish, startAmending),
    command(readConnectWish, startConnecting),
    command(readBreachWish, startCancelling),
  ],
  tells: { moveRequest: tellMove, comment: tellComment, requestAccount: tellCancelling },
}
