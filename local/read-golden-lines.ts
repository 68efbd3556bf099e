import { z } from 'zod'
import type { LocalWording } from './local-wording'

const intents = [
  'question',
  'account-request',
  'incident-report',
  'document-check',
  'my-requests',
  'ask-human',
  'help',
] as const

const text = z.string().trim().min(1)
const golden = z.union([
  z.object({ q: text, gold: z.array(text), kind: z.string().optional() }),
  z.object({ q: text, intent: z.enum(intents) }),
])
export type GoldenLine = z.infer<typeof golden>

/** The lines of a question file, or the first line that is none with its number and what is wrong. */
export function readGoldenLines(
  content: string,
  words: LocalWording['evaluate'],
): { lines: GoldenLine[] } | { badLine: number; why: string } {
  const lines: GoldenLine[] = []
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const json = parsed(line)
    if (json === undefined) return { badLine: index + 1, why: words.notJson }
    const read = golden.safeParse(json)
    if (!read.success) return { badLine: index + 1, why: words.wrongShape }
    lines.push(read.data)
  }
  return { lines }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
