import { askedFields, nextField } from '../asked-fields'
import { readCommand } from '../read-command'
import { holdsPassword } from '../reading/holds-password'
import { readNumber } from '../reading/same-phrase'
import type { Dialog, DialogState, Field, FieldProblem, StepResult, Value } from '../types'
import { findChange } from './find-change'
import { findField, saysNotRight } from './find-field'
import { keepTyped } from './keep-typed'
import { type Meant, meantElsewhere, meantFor } from './meant-for'
import { chooseField, obey } from './obey'
import { asking, first, proceed, restate, type StepContext, say, submit } from './proceed'
import { readField } from './read-field'
import { saysSend } from './says-send'

/** What a person typed while the dialog waits: a command, an answer, a choice of field, a word at the summary. */
export function readText(dialog: Dialog, state: DialogState, text: string, context: StepContext): StepResult {
  if (text.trim() === '') return restate(dialog, state, context)
  const command = readCommand(text, ['cancel', 'back', 'edit', 'help'])
  if (command) return obey(dialog, state, command, context)
  if (typeof state.at === 'string' && holdsPassword(text))
    return say(state, { say: 'problem', field: '', problem: { problem: 'holds-password' } })
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
  const reading = readField(field, text, { now: context.now, values: state.values })
  if ('value' in reading && !(field.optional && readCommand(text, ['skip']))) {
    const meant = meantFor(dialog, state, field, text)
    const elsewhere = isShort(field, text) && meantElsewhere(dialog, state, field, text, context)
    if (elsewhere) return note(dialog, state, elsewhere, context)
    return set(dialog, state, meant?.field ?? field, meant?.choice ?? reading.value, context)
  }
  if (readCommand(text, ['skip'])) return obey(dialog, state, 'skip', context)
  const elsewhere = meantElsewhere(dialog, state, field, text, context)
  if (elsewhere && !('value' in reading)) return note(dialog, state, elsewhere, context)
  return 'value' in reading ? restate(dialog, state, context) : refused(state, field, text, reading)
}

const fewWords = 4

/** "Vừa xong" describes nothing: a required text of a few words may be the answer to another question. */
const isShort = ({ kind, optional }: Field, text: string): boolean =>
  kind === 'text' && !optional && text.trim().split(/\s+/).length <= fewWords

const note = (
  dialog: Dialog,
  state: DialogState,
  { field, value }: Meant,
  context: StepContext,
): StepResult => first({ say: 'noted', field: field.id }, set(dialog, state, field, value, context))

function set(
  dialog: Dialog,
  state: DialogState,
  { id }: Field,
  value: Value,
  context: StepContext,
): StepResult {
  const { [id]: _, ...typed } = state.typed
  const values = { ...state.values, [id]: value }
  return proceed(dialog, { ...state, values, typed, answered: after(state, id) }, context)
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
  if (saysSend(text)) return submit(dialog, state, context)
  if (saysNotRight(text)) return chooseField(state)
  const fields = askedFields(dialog, state.values)
  const field = findField(dialog, fields, text)
  return field
    ? asking(state, field.id)
    : (change(dialog, state, fields, text, context) ??
        takenBack(dialog, state, text, context) ??
        notUnderstood(state))
}

/** 'sai rồi, cả phòng' */
function takenBack(
  dialog: Dialog,
  state: DialogState,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const meant = meantElsewhere(dialog, state, undefined, text, context)
  return meant && set(dialog, state, meant.field, meant.value, context)
}

/** 'đổi vai trò thành văn thư' */
function change(
  dialog: Dialog,
  state: DialogState,
  fields: Field[],
  text: string,
  context: StepContext,
): StepResult | undefined {
  const found = findChange(dialog, fields, text, { now: context.now, values: state.values })
  if (!found) return undefined
  const { field, typed, reading } = found
  return 'value' in reading
    ? set(dialog, state, field, reading.value, context)
    : refused(state, field, typed, reading)
}

/** The card stays as it is; the fields to choose from are named again. */
const notUnderstood = (state: DialogState): StepResult => ({
  ...say(
    state,
    { say: 'not-understood' },
    ...(state.at === 'choosing-field' ? [{ say: 'choose-field' } as const] : []),
  ),
  unread: true,
})

function choosing(dialog: Dialog, state: DialogState, text: string, context: StepContext): StepResult {
  const fields = askedFields(dialog, state.values)
  const number = readNumber(text)
  const field = number === undefined ? findField(dialog, fields, text, 'partly') : fields[number - 1]
  if (field) return asking(state, field.id)
  const changed = number === undefined && change(dialog, state, fields, text, context)
  if (changed) return changed
  if ((saysSend(text) || readCommand(text, ['skip'])) && !nextField(dialog, state.values, state.answered))
    return proceed(dialog, state, context)
  return notUnderstood(state)
}
