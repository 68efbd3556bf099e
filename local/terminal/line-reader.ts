import { createInterface } from 'node:readline'

/** Lines as they come: typed, or piped in faster than they are asked for. */
export function lineReader(input: NodeJS.ReadStream, output: NodeJS.WriteStream) {
  const typed = createInterface({ input, output, terminal: input.isTTY === true && output.isTTY === true })
  const waiting: string[] = []
  let ended = false
  let wake: (() => void) | undefined
  typed.on('line', (line) => {
    waiting.push(line)
    wake?.()
  })
  typed.on('close', () => {
    ended = true
    wake?.()
  })
  return {
    /** The next line, or undefined when there are no more. */
    async next(prompt: string): Promise<string | undefined> {
      typed.setPrompt(prompt)
      if (input.isTTY) typed.prompt()
      while (waiting.length === 0 && !ended) {
        await new Promise<void>((woken) => {
          wake = woken
        })
      }
      return waiting.shift()
    },
    /** Something was printed in the middle of typing: shows the prompt and what was typed again. */
    again: () => input.isTTY && typed.prompt(true),
    close: () => typed.close(),
  }
}
export type LineReader = ReturnType<typeof lineReader>
