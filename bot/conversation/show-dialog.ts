import type { SimilarIncident } from '../../core/contract/incidents'
import { dialogs } from '../../dialogs/all'
import type { DialogId, DialogSays, DialogState, StepResult } from '../../dialogs/types'
import { describeProblem } from './describe-problem'
import { showForm } from './show-form'
import { showSummary } from './show-summary'
import { describeValue } from './show-value'
import { dialogWords, inPersonal, type Talk, text, wordsOf } from './talk'
import type { Reply, Suggestion } from './types'

const buttonsAtMost = 6

/** What the engine says, as messages: sentences that follow each other are one message, a form or summary is a card. */
export function showDialog(
  talk: Talk,
  dialog: DialogId,
  result: StepResult,
  similar?: SimilarIncident,
): Reply[] {
  const replies: Reply[] = []
  let lines: string[] = []
  let suggestions: Suggestion[] = []
  const flush = () => {
    if (lines.length) replies.push(text(lines.join('\n\n'), suggestions))
    lines = []
    suggestions = []
  }
  const opened = result.says.some(({ say }) => say === 'opened')
  for (const says of result.says) {
    if (says.say === 'form' && result.state) {
      flush()
      replies.push(showForm(talk, dialog, result.state, result.problems))
      const first = opened && askedInText(talk, dialog, result.state)
      if (first) ({ lines, suggestions } = first)
    } else if (says.say === 'summary' && result.state) {
      flush()
      replies.push(showSummary(talk, dialog, result.state, similar))
    } else {
      const said = sentence(talk, dialog, says, result.state)
      if (said.line) lines.push(said.line)
      suggestions = said.suggestions ?? suggestions
    }
  }
  flush()
  return replies
}

/** Under a new form: the same dialog can be had as questions, and this is the first. */
function askedInText(talk: Talk, dialog: DialogId, { at }: DialogState) {
  if (typeof at === 'string') return undefined
  const { line, suggestions = [] } = ask(talk, dialog, at.asking)
  return { lines: [wordsOf(talk).dialogs.formOrText, line], suggestions }
}

interface Said {
  line: string
  suggestions?: Suggestion[]
}

function sentence(talk: Talk, dialog: DialogId, says: DialogSays, state: DialogState | undefined): Said {
  const { dialogs: words, conversation } = wordsOf(talk)
  const own = dialogWords(talk, dialog)
  switch (says.say) {
    case 'ask':
      return ask(talk, dialog, says.field)
    case 'problem':
      return { line: describeProblem(talk, dialog, says.field, says.problem) }
    case 'help': {
      const field = says.field ? own.fields[says.field] : undefined
      return { line: [field?.help ?? own.intro, words.helpMoves].join('\n\n') }
    }
    case 'choose-field':
      return { line: [words.chooseField, ...fieldLines(talk, dialog, state)].join('\n') }
    case 'cancelled':
      return { line: words.cancelled(own.title), suggestions: [conversation.commands.help] }
    case 'nothing-before':
      return { line: words.nothingBefore }
    case 'stale-form':
      return { line: words.staleForm }
    case 'not-understood':
      return {
        line: state?.at === 'summary' ? words.notUnderstoodAtSummary : words.notUnderstoodField,
      }
    case 'noted': {
      const field = dialogs[dialog].fields.find(({ id }) => id === says.field)
      const value = state?.values[says.field]
      const shown = field && value !== undefined ? describeValue(talk, dialog, field, value) : ''
      return { line: shown && words.noted(own.fields[says.field]?.name ?? '', shown) }
    }
    case 'restarted':
      return { line: words.restarted }
    default:
      return { line: '' }
  }
}

function ask(talk: Talk, dialog: DialogId, fieldId: string): Said {
  const { dialogs: words } = wordsOf(talk)
  const asked = dialogWords(talk, dialog).fields[fieldId]
  const field = dialogs[dialog].fields.find(({ id }) => id === fieldId)
  if (!asked || !field) return { line: '' }
  const labels = (field.choices ?? []).map((choice) => asked.choices?.[choice]?.label ?? choice)
  const warning = field.kind === 'text' || field.kind === 'people' ? dialogWords(talk, dialog).warning : ''
  const choices = labels.map((label, index) => `${index + 1}. ${label}`).join('\n')
  // A list longer than the client shows as buttons is answered by number, or on the card.
  const suggestions =
    labels.length > buttonsAtMost ? [] : labels.map((label) => ({ title: label, text: label }))
  if (field.optional) suggestions.push({ title: words.buttons.skip, text: words.buttons.skip })
  return {
    line: [warning, [asked.question, asked.hint].filter(Boolean).join(' '), choices]
      .filter(Boolean)
      .join('\n\n'),
    suggestions: inPersonal(talk) ? suggestions : [],
  }
}

function fieldLines(talk: Talk, dialog: DialogId, state: DialogState | undefined): string[] {
  const { dialogs: words } = wordsOf(talk)
  const values = state?.values ?? {}
  return dialogs[dialog].fields
    .filter(({ when }) => when?.(values) ?? true)
    .map(({ id }, index) =>
      words.fieldChoice(index + 1, dialogWords(talk, dialog).fields[id]?.name ?? id, ''),
    )
}
