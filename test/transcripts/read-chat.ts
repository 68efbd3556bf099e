/** One thing somebody does, or one fact that is given, as a line of a conversation says it. */
export type Step =
  | { kind: 'given'; fact: string }
  | { kind: 'says'; who: string; text: string }
  | { kind: 'taps'; who: string; title: string; old: boolean }
  | { kind: 'submits'; who: string; form?: string; values: Record<string, string> }
  | { kind: 'sends'; who: string; what: 'file' | 'sticker' }
  | { kind: 'opens'; who: string }
  /** A thumb under the bot's newest answer, with what is typed beside it. */
  | { kind: 'rates'; who: string; reaction: 'like' | 'dislike'; comment: string }
  /** At the newest card that is drawn for each viewer, or the newest of that request. */
  | { kind: 'looks'; who: string; number?: string }

/** A step with its line as written, or a remark that is only kept. */
export type ScriptLine = { text: string; step?: Step }

export interface Chat {
  title: string
  lines: string[]
}

/** The conversations of a file: each opens with '# ' and its title. */
export function readChats(text: string): Chat[] {
  const [, ...chats] = text.replaceAll('\r\n', '\n').split(/^# /m)
  return chats.map((chat) => {
    const [title = '', ...lines] = chat.split('\n')
    return { title: title.trim(), lines: withoutBlanks(lines) }
  })
}

/** Blank lines are for the reader's eye only. */
export const withoutBlanks = (lines: string[]): string[] =>
  lines.map((line) => line.trimEnd()).filter((line) => line !== '')

/** What people do; what the bot says is left out, because it is what the replay finds out. */
export function readScript(lines: string[]): ScriptLine[] {
  const script: ScriptLine[] = []
  for (const line of lines) {
    const last = script.at(-1)
    if (/^(bot|mail)\b/.test(line)) script.push({ text: '' })
    else if (/^\s/.test(line)) continueLine(last, line)
    else if (line.startsWith('//')) script.push({ text: line })
    else script.push({ text: line, step: readStep(line) })
  }
  return script.filter(({ text }) => text !== '')
}

/** An indented line under what somebody says belongs to it; under the bot's lines it is the bot's. */
function continueLine(last: ScriptLine | undefined, line: string): void {
  if (last?.step?.kind !== 'says') return
  last.text += `\n${line}`
  last.step.text += `\n${line.trim()}`
}

function readStep(line: string): Step {
  const given = /^given: (.+)$/.exec(line)
  if (given) return { kind: 'given', fact: given[1] ?? '' }
  const sends = /^(\p{L}+) sends an? (file|sticker)$/u.exec(line)
  if (sends) return { kind: 'sends', who: sends[1] ?? '', what: sends[2] as 'file' | 'sticker' }
  const opens = /^(\p{L}+) opens the chat$/u.exec(line)
  if (opens) return { kind: 'opens', who: opens[1] ?? '' }
  const rates = /^(\p{L}+) (like|dislike)s(?:: (.+))?$/u.exec(line)
  if (rates)
    return {
      kind: 'rates',
      who: rates[1] ?? '',
      reaction: rates[2] as 'like' | 'dislike',
      comment: rates[3] ?? '',
    }
  const looks = /^(\p{L}+) looks(?: at ([A-Z]{2}-\d{4}-\d{6}))?$/u.exec(line)
  if (looks) return { kind: 'looks', who: looks[1] ?? '', number: looks[2] }
  const taps = /^(\p{L}+) taps( old)?: (.+)$/u.exec(line)
  if (taps) return { kind: 'taps', who: taps[1] ?? '', old: Boolean(taps[2]), title: taps[3] ?? '' }
  const submits = /^(\p{L}+) submits(?: \[([^\]]+)\])?:(.*)$/u.exec(line)
  if (submits)
    return { kind: 'submits', who: submits[1] ?? '', form: submits[2], values: readValues(submits[3] ?? '') }
  const says = /^(\p{L}+): ?(.*)$/u.exec(line)
  if (says) return { kind: 'says', who: says[1] ?? '', text: says[2] ?? '' }
  throw new Error(`transcripts: nobody can act the line '${line}'`)
}

/** 'category=slow-or-down; description=chậm từ sáng' — '\n' stands for a line break. */
function readValues(text: string): Record<string, string> {
  const pairs = text.split(/;\s*(?=[\w-]+=)/).map((pair) => {
    const at = pair.indexOf('=')
    return [
      pair.slice(0, at).trim(),
      pair
        .slice(at + 1)
        .trim()
        .replaceAll('\\n', '\n'),
    ]
  })
  return Object.fromEntries(pairs.filter(([name]) => name))
}
