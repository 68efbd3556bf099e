import { askedFields, nextField } from '../asked-fields'
import { readCommand } from '../read-command'
import { readNumber } from '../reading/same-phrase'
import type { Dialog, DialogState, Field, FieldProblem, StepResult } from '../types'
import { findField, saysNotRight } from './find-field'
import { keepTyped } from './keep-typed'
import { chooseField, obey } from './obey'
import { asking, first, proceed, restate, type StepContext, say, submit } from './proceed'

/** What a person typed while the dialog waits: a command, an answer, a choice of field, a word at the summary. */
export function readText(dialog: Dialog, state: DialogState, text: string, context: StepContext): StepResult {
  if (text.trim() === '') return restate(dialog, state, context)
  const command = readCommand(text, ['cancel', 'back', 'edit', 'help'])
  if (command) return obey(dialog, state, command, context)
  if (state.at === 'summary') return atSummary(dialog, state, text, context)
  if (state.at === 'choosing-field') return choosing(dialog, state, text, context)
  const { asking: id } = state.at
  const field = askedFields(dialog, state.values).find((one) => one.id === id)
  if (!field) return proceed(dialog, state, context)
  return answer(dialog, state, field, text, context)
}

function answer(
  dialog: Dialog,
  state: DialogState,
  field: Field,
  text: string,
  context: StepContext,
): StepResult {
  const reading = field.read(text, { now: context.now, values: state.values })
  if ('value' in reading && !(field.optional && readCommand(text, ['skip']))) {
    const { [field.id]: _, ...typed } = state.typed
    const values = { ...state.values, [field.id]: reading.value }
    return proceed(dialog, { ...state, values, typed, answered: after(state, field.id) }, context)
  }
  if (readCommand(text, ['skip'])) return obey(dialog, state, 'skip', context)
  return 'value' in reading ? restate(dialog, state, context) : refused(state, field, text, reading)
}

export const after = (state: DialogState, id: string) => [...state.answered.filter((one) => one !== id), id]

const noAnswerAtAll = new Set<FieldProblem['problem']>(['not-a-choice', 'not-a-date', 'not-an-email'])

function refused(state: DialogState, field: Field, text: string, problem: FieldProblem): StepResult {
  const told = first({ say: 'problem', field: field.id, problem }, asking(state, field.id))
  const noList = problem.problem === 'bad-lines' && !text.includes('@')
  if (noAnswerAtAll.has(problem.problem) || noList) return { ...told, state, unread: true }
  const typed = { ...state.typed, ...keepTyped(field, text, problem) }
  return { ...told, state: { ...state, at: { asking: field.id }, typed } }
}

function atSummary(dialog: Dialog, state: DialogState, text: string, context: StepContext): StepResult {
  if (readCommand(text, ['send'])) return submit(dialog, state, context)
  if (saysNotRight(text)) return chooseField(state)
  const field = findField(dialog, askedFields(dialog, state.values), text)
  if (field) return asking(state, field.id)
  return { ...say(state, { say: 'summary' }), unread: true }
}

function choosing(dialog: Dialog, state: DialogState, text: string, context: StepContext): StepResult {
  const fields = askedFields(dialog, state.values)
  const number = readNumber(text)
  const field = number === undefined ? findField(dialog, fields, text) : fields[number - 1]
  if (field) return asking(state, field.id)
  if (readCommand(text, ['send', 'skip']) && !nextField(dialog, state.values, state.answered))
    return proceed(dialog, state, context)
  return { ...say(state, { say: 'choose-field' }), unread: true }
}
