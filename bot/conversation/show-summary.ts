import type { Button } from '../../cards/card-values'
import type { SimilarIncident } from '../../core/contract/incidents'
import { dialogs } from '../../dialogs/all'
import type { DialogId, DialogState } from '../../dialogs/types'
import { describeValue } from './show-value'
import { dialogWords, type Talk, wordsOf } from './talk'
import type { Reply } from './types'

/** Everything that will be sent, with an open incident the person may join instead. */
export function showSummary(
  talk: Talk,
  dialog: DialogId,
  state: DialogState,
  similar?: SimilarIncident,
): Reply {
  const { dialogs: words, requests } = wordsOf(talk)
  const own = dialogWords(talk, dialog)
  const draft = { nonce: state.nonce, revision: state.revision }
  const buttons: Button[] = [
    { title: words.buttons.send, data: { do: 'send', ...draft } },
    { title: words.buttons.edit, data: { do: 'edit', ...draft } },
    { title: words.buttons.cancel, data: { do: 'cancel', ...draft } },
  ]
  if (similar)
    buttons.unshift({ title: requests.join(similar.number), data: { do: 'join', number: similar.number } })
  return {
    kind: 'card',
    card: 'summary',
    values: {
      title: own.summary,
      facts: dialogs[dialog].fields
        .filter(({ id, when }) => (when?.(state.values) ?? true) && state.values[id] !== undefined)
        .map((field) => ({
          title: own.fields[field.id]?.name ?? field.id,
          value: describeValue(talk, dialog, field, state.values[field.id]) || words.notGiven,
        })),
      note: [similar ? requests.similar(similar.number, similar.affected) : '', words.summaryNote]
        .filter(Boolean)
        .join('\n\n'),
      buttons,
    },
  }
}
