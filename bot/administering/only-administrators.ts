import { answerDialog } from '../conversation/answer-dialog'
import { dialogRunning } from '../conversation/dialog-step'
import { openDialog } from '../conversation/open-dialog'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { understand } from '../understanding/understand'

/**
 * Some roles of this assistant are called as those in iMOIT: "cấp quyền văn thư cho …" of anybody but an
 * administrator asks for an account. Undefined for an administrator.
 */
export async function unlessAdministrator(talk: Talk, said: string): Promise<TurnResult | undefined> {
  const me = await talk.parts.core.me(talk.turn.person)
  if (me.outcome !== 'found') return undefined
  if (me.value.roles.includes('administrator')) return undefined
  const understood = understand(said)
  if (dialogRunning(talk)) return answerDialog(talk, said, understood)
  if (understood.starts) return openDialog(talk, understood.starts, understood.prefill)
  return reply(talk, [text(wordsOf(talk).administering.needsRole)])
}
