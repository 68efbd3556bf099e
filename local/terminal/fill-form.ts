import { type Card, type CardButton, type CardInput, inputsFor } from '../connector/card-parts'
import type { LocalWording } from '../local-wording'
import type { LineReader } from './line-reader'

/** Asks for every input that goes with a button; undefined when the lines end first. */
export async function fillForm(
  card: Card,
  button: CardButton,
  {
    words,
    lines,
    print,
  }: { words: LocalWording['terminal']; lines: LineReader; print: (text: string) => void },
): Promise<Record<string, string> | undefined> {
  const values: Record<string, string> = {}
  for (const input of inputsFor(card, button)) {
    const titles = input.choices.map(({ title }, index) => `    ${index + 1}. ${title}`)
    if (titles.length > 0) print(titles.join('\n'))
    const label = input.required ? input.label : `${input.label} (${words.formOptional})`
    const shown = input.choices.find(({ value }) => value === input.value)?.title ?? input.value
    const typed = await lines.next(words.formField(label, shown))
    if (typed === undefined) return undefined
    values[input.id] = read(input, typed.trim())
  }
  return values
}

/** An empty line keeps what stands there; a number or a title picks a choice. */
function read({ value, choices }: CardInput, typed: string): string {
  if (typed === '') return value
  const chosen =
    choices[Number(typed) - 1] ?? choices.find(({ title }) => title.toLowerCase() === typed.toLowerCase())
  return chosen?.value ?? typed
}
