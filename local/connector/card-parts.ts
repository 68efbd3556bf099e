import { type Activity, cardsOf } from './activity'

type Json = Record<string, unknown>
export type Card = Json

export interface CardButton {
  title: string
  type: string
  data: Json
  /** False when the button sends its own data only. */
  withInputs: boolean
  /** The card, or the small form in it, whose inputs are sent along. */
  form: Json
  verb?: string
}

export interface CardInput {
  id: string
  label: string
  required: boolean
  value: string
  choices: { title: string; value: string }[]
}

/** How a card is asked for anew, and for whom a client does so by itself. */
export function refreshOf(activity: Activity): { action: Json; userIds: string[] } | undefined {
  const [refresh] = cardsOf(activity).flatMap((card) => (card.refresh ? [card.refresh as Json] : []))
  return refresh && { action: (refresh.action ?? {}) as Json, userIds: (refresh.userIds ?? []) as string[] }
}

/**
 * The buttons of a card in the order they are read, those that are hidden at first last; one that opens a small form is
 * that form's own button.
 */
export const buttonsOf = (card: Json): CardButton[] =>
  hiddenLast(elements(card))
    .filter(({ type }) => type === 'Action.Submit' || type === 'Action.Execute')
    .map((action) => ({
      title: String(action.title ?? ''),
      type: String(action.type),
      data: (action.data ?? {}) as Json,
      withInputs: action.associatedInputs !== 'none',
      form: formAround(card, action) ?? card,
      ...(typeof action.verb === 'string' && { verb: action.verb }),
    }))

function hiddenLast(all: Json[]): Json[] {
  const hidden = new Set(all.filter(({ isVisible }) => isVisible === false).flatMap((each) => elements(each)))
  return [...all.filter((each) => !hidden.has(each)), ...hidden]
}

/** The small form a button stands in: only its inputs travel with the press, and those of the card itself. */
const formAround = (card: Json, action: Json): Json | undefined =>
  elements(card)
    .filter(({ type }) => type === 'Action.ShowCard')
    .map(({ card: form }) => form as Json)
    .find((form) => elements(form).includes(action))

/** The inputs of the card itself; those of its small forms travel with the form's own button. */
export const inputsOf = (card: Json): CardInput[] =>
  elements(card, false)
    .filter(({ type }) => String(type).startsWith('Input.'))
    .map((input) => ({
      id: String(input.id),
      label: String(input.label ?? ''),
      required: input.isRequired === true,
      value: String(input.value ?? ''),
      choices: (input.choices ?? []) as CardInput['choices'],
    }))

/** What is sent along when the button is pressed. */
export const inputsFor = (card: Json, { form, withInputs }: CardButton): CardInput[] => {
  if (!withInputs) return []
  return form === card ? inputsOf(card) : [...inputsOf(card), ...inputsOf(form)]
}

/** Everything in a card that has a type, outer before inner, what a fallback holds left out. */
function elements(node: unknown, withForms = true): Json[] {
  if (Array.isArray(node)) return node.flatMap((each) => elements(each, withForms))
  if (typeof node !== 'object' || node === null) return []
  const own = node as Json
  if (!withForms && own.type === 'Action.ShowCard') return []
  const inner = Object.entries(own)
    .filter(([key]) => key !== 'fallback' && key !== 'data' && key !== 'refresh')
    .flatMap(([, value]) => elements(value, withForms))
  return typeof own.type === 'string' ? [own, ...inner] : inner
}
