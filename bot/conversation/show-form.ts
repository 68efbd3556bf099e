import type { FormInput } from '../../cards/card-values'
import { dialogs } from '../../dialogs/all'
import { formFields } from '../../dialogs/asked-fields'
import type { Dialog, DialogId, DialogState, Field, FieldProblem, Value, Values } from '../../dialogs/types'
import { describeProblem } from './describe-problem'
import { showValue } from './show-value'
import { dialogWords, type Talk, wordsOf } from './talk'
import type { Reply } from './types'

/** The whole dialog as one form card, with the values so far and what is wrong with them. */
export function showForm(
  talk: Talk,
  dialog: DialogId,
  state: DialogState,
  problems: Record<string, FieldProblem>,
): Reply {
  const { dialogs: words } = wordsOf(talk)
  const own = dialogWords(talk, dialog)
  const draft = { nonce: state.nonce, revision: state.revision }
  const values = startingValues(dialogs[dialog], state)
  return {
    kind: 'card',
    card: 'form',
    values: {
      title: own.title,
      intro: own.intro,
      warning: own.warning === own.intro ? '' : own.warning,
      problems: Object.entries(problems).map(([field, problem]) =>
        describeProblem(talk, dialog, field, problem),
      ),
      inputs: formFields(dialogs[dialog], state.values).map((field) =>
        input(talk, dialog, field, state.typed[field.id] ?? values[field.id], problems[field.id]),
      ),
      submit: { title: own.submit, data: { do: 'form', ...draft } },
      cancel: { title: words.buttons.cancel, data: { do: 'cancel', ...draft } },
    },
  }
}

/** What the form starts with: the values so far, and for the rest what is assumed of most people. */
const startingValues = ({ fields }: Dialog, { values }: DialogState): Values => ({
  ...Object.fromEntries(fields.flatMap(({ id, assumed }) => (assumed ? [[id, assumed]] : []))),
  ...values,
})

function input(
  talk: Talk,
  dialog: DialogId,
  field: Field,
  filled: Value | undefined,
  problem: FieldProblem | undefined,
): FormInput {
  const { dialogs: words } = wordsOf(talk)
  const own = dialogWords(talk, dialog).fields[field.id]
  const name = own?.name ?? field.id
  const value = showValue(talk, dialog, field, filled)
  return {
    id: field.id,
    kind: field.kind,
    label: field.optional ? words.optional(name) : name,
    errorMessage: words.problems.missing(name),
    // Which fields are needed depends on the answers, so the server decides and says so.
    required: !field.optional && field.when === undefined,
    ...(own?.hint && { hint: own.hint }),
    ...(value && { value }),
    ...(field.choices && {
      choices: field.choices.map((choice) => ({
        title: own?.choices?.[choice]?.label ?? choice,
        value: choice,
      })),
    }),
    ...(field.atMost && { atMost: field.atMost }),
    ...(problem && { problem: describeProblem(talk, dialog, field.id, problem) }),
  }
}
