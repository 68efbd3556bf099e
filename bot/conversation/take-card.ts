import { z } from 'zod'
import { dialogIds } from '../../dialogs/types'
import { areas } from './all-areas'
import { dialogRunning, resumeDialog } from './dialog-step'
import { openDialog } from './open-dialog'
import { pressDialogButton, submitForm } from './press-dialog'
import { joinIncident, openRequest } from './read-requests'
import { takeText } from './take-text'
import { continueInPersonal, inPersonal, join, reply, type Talk, text, wordsOf } from './talk'
import type { TurnResult } from './types'

const number = z.string().regex(/^[A-Z]{2}-\d{4}-\d{6}$/)
const draft = { nonce: z.string().max(80), revision: z.coerce.number().int() }

/** Everything a card of ours can send back. It is unsigned: ids are looked up and rights checked again. */
const press = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), text: z.string().min(1).max(300) }),
  z.object({
    do: z.literal('start'),
    dialog: z.enum(dialogIds),
  }),
  z.looseObject({ do: z.literal('form'), ...draft }),
  z.object({ do: z.enum(['send', 'edit', 'cancel']), ...draft }),
  z.object({ do: z.literal('join'), number }),
  z.object({ do: z.literal('open'), number }),
])

export async function takeCard(talk: Talk, data: Record<string, unknown>): Promise<TurnResult> {
  const ofArea = areas.flatMap(({ presses = [] }) => presses).find(({ name }) => name === data.do)
  if (ofArea) {
    const taken = ofArea.take(talk, data)
    return taken === 'not-ours' ? stale(talk) : taken
  }
  const parsed = press.safeParse(data)
  if (!parsed.success) return stale(talk)
  const pressed = parsed.data
  if (pressed.do === 'say') return takeText(talk, pressed.text)
  if (pressed.do === 'open') {
    return inPersonal(talk) ? openRequest(talk, pressed.number) : continueInPersonal(talk, pressed.number)
  }
  if (!inPersonal(talk)) return stale(talk)
  switch (pressed.do) {
    case 'start':
      return openDialog(talk, pressed.dialog, {})
    case 'form':
      return submitForm(talk, pressed.nonce, pressed.revision, inputsOf(pressed))
    case 'send':
    case 'edit':
    case 'cancel':
      return pressDialogButton(talk, pressed.do, pressed.nonce, pressed.revision)
    case 'join':
      return joinIncident(talk, pressed.number)
  }
}

function inputsOf(form: Record<string, unknown>): Record<string, unknown> {
  const { do: _, nonce: __, revision: ___, ...inputs } = form
  return inputs
}

function stale(talk: Talk): TurnResult {
  const { conversation } = wordsOf(talk)
  const said = reply(talk, [
    text(conversation.staleCardGone, inPersonal(talk) ? [conversation.commands.help] : []),
  ])
  return dialogRunning(talk) ? join(said, resumeDialog(talk)) : said
}
