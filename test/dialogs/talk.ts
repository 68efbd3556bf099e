import { dialogs } from '../../dialogs/all'
import { step } from '../../dialogs/step'
import type { Dialog, DialogId, DialogInput, DialogState, Known, StepResult } from '../../dialogs/types'

export const now = new Date('2026-11-23T08:30:00+07:00')
export const known: Known = { name: 'Trần Thu Hà', email: 'hatt@moit.example', unit: 'Vụ Kế hoạch' }
export const dialogIds = Object.keys(dialogs) as DialogId[]

/** Plain JSON is all a state may be. */
export const throughJson = (state: DialogState | undefined): DialogState | undefined =>
  state && (JSON.parse(JSON.stringify(state)) as DialogState)

export function take(
  dialog: Dialog,
  state: DialogState | undefined,
  input: DialogInput,
  at = now,
): StepResult {
  const result = step(dialog, throughJson(state), input, { now: at, known })
  expect(throughJson(result.state)).toEqual(result.state)
  return result
}

export const open = (
  dialog: Dialog,
  said: Record<string, unknown> = {},
  nonce = 'n1',
  of = known,
): StepResult => take(dialog, undefined, { kind: 'open', known: of, said, nonce })

type Said = string | Exclude<DialogInput, { kind: 'open' }>

/** Types one text after the other; cards are pressed by their input. */
export function talk(dialog: Dialog, from: StepResult, ...says: Said[]): StepResult {
  return says.reduce<StepResult>(
    (result, said) =>
      take(dialog, result.state, typeof said === 'string' ? { kind: 'text', text: said } : said),
    from,
  )
}

export const form = (state: DialogState | undefined, values: Record<string, unknown>): Said => ({
  kind: 'form',
  nonce: state?.nonce ?? '',
  revision: state?.revision ?? 0,
  values,
})

export const press = (state: DialogState | undefined, button: 'send' | 'edit' | 'cancel'): Said => ({
  kind: 'button',
  button,
  nonce: state?.nonce ?? '',
  revision: state?.revision ?? 0,
})

export const said = (result: StepResult): string[] => result.says.map((each) => each.say)
