type Json = Record<string, unknown>

export interface CardButton {
  title: string
  type: string
  data: Json
  /** False when the button sends its own data only. */
  withInputs: boolean
  verb?: string
}

export interface CardInput {
  id: string
  label: string
  required: boolean
  value: string
  choices: { title: string; value: string }[]
}

/** The buttons of a card in the order they are read. */
export const buttonsOf = (card: Json): CardButton[] =>
  elements(card)
    .filter(({ type }) => type === 'Action.Submit' || type === 'Action.Execute')
    .map((action) => ({
      title: String(action.title ?? ''),
      type: String(action.type),
      data: (action.data ?? {}) as Json,
      withInputs: action.associatedInputs !== 'none',
      ...(typeof action.verb === 'string' && { verb: action.verb }),
    }))

export const inputsOf = (card: Json): CardInput[] =>
  elements(card)
    .filter(({ type }) => String(type).startsWith('Input.'))
    .map((input) => ({
      id: String(input.id),
      label: String(input.label ?? ''),
      required: input.isRequired === true,
      value: String(input.value ?? ''),
      choices: (input.choices ?? []) as CardInput['choices'],
    }))

/** Everything in a card that has a type, outer before inner, what a fallback holds left out. */
function elements(node: unknown): Json[] {
  if (Array.isArray(node)) return node.flatMap(elements)
  if (typeof node !== 'object' || node === null) return []
  const own = node as Json
  const inner = Object.entries(own)
    .filter(([key]) => key !== 'fallback' && key !== 'data' && key !== 'refresh')
    .flatMap(([, value]) => elements(value))
  return typeof own.type === 'string' ? [own, ...inner] : inner
}
