import { fold } from '../../dialogs/reading/fold'
import { requestNumberIn } from '../understanding/told-in'

/** A sentence of fixed shape about one request: 'nhận SC-2026-000012', 'hỏi lại SC-…: …'. */
export interface DeskCommand {
  number: string
  action: string
  /** After the colon, as typed. */
  comment?: string
  internal?: boolean
  severity?: number
  /** Free words of a triage: the category is found in them. */
  words?: string
  /** To whom, as named. */
  name?: string
  into?: string
  holder?: string
}

const number = '(?:tk|sc|ht|kt|lt|tb|hd)[\\s-]*\\d{4}[\\s-]*\\d{1,9}'
const email = '[a-z0-9._%+-]+@[a-z0-9.-]+'
const shape = (words: string, rest = '') =>
  new RegExp(`^(?:${words}) (?:yeu cau |su co )?(${number})${rest}$`)

type Read = (found: RegExpExecArray) => Omit<DeskCommand, 'number' | 'comment'>

/** Folded sentence without what stands after the colon → what it wants. */
const shapes: readonly (readonly [RegExp, Read])[] = [
  [shape('nhan|nhan xu ly|take|claim'), () => ({ action: 'take' })],
  [
    shape('phan loai|triage', '(?: (?:muc|muc do|level) ?(\\d))?(.*)'),
    ([, , severity, words]) => ({
      action: 'triage',
      ...(severity && { severity: Number(severity) }),
      ...(words?.trim() && { words: words.trim() }),
    }),
  ],
  [shape('giao|assign', ' (?:cho|to) (.+)'), ([, , name]) => ({ action: 'assign', name: name?.trim() })],
  [shape('hoi lai|hoi lai nguoi gui|ask|ask the requester'), () => ({ action: 'ask' })],
  [shape('ghi chu|ghi chu noi bo|note|internal note'), () => ({ action: 'talk', internal: true })],
  [shape('tra loi|tra loi cho|trao doi|answer|reply|comment'), () => ({ action: 'answer' })],
  [
    shape('da xu ly|da xu ly xong|xu ly xong|xong|hoan thanh|da xong|resolve|resolved'),
    () => ({ action: 'resolve' }),
  ],
  [
    shape('gop|merge', ` (?:vao|voi|into) (?:su co )?(${number})`),
    ([, , into]) => ({ action: 'merge', into: requestNumberIn(into ?? '') }),
  ],
  [shape('tach|split', '(?: ra)?'), () => ({ action: 'split' })],
  [shape('dong|dong lai|close'), () => ({ action: 'close' })],
  [shape('mo lai|reopen'), () => ({ action: 'reopen' })],
  [shape('rut|rut lai|withdraw'), () => ({ action: 'withdraw' })],
  [shape('duyet|xac nhan|dong y|confirm|approve'), () => ({ action: 'confirm' })],
  [shape('tu choi|khong duyet|reject|decline'), () => ({ action: 'reject' })],
  [shape('da danh gia|danh gia|assess'), () => ({ action: 'assess' })],
  [shape('len ke hoach|plan'), () => ({ action: 'plan' })],
  [shape('da ket noi|connect|connected'), () => ({ action: 'connect' })],
  [
    shape('da cap|da thuc hien|done', ` (?:cho|for) (${email})`),
    ([, , holder]) => ({ action: 'settle', holder, words: 'done' }),
  ],
  [
    shape('khong cap|khong thuc hien|not done', ` (?:cho|for) (${email})`),
    ([, , holder]) => ({ action: 'settle', holder, words: 'refused' }),
  ],
]

const opening = /^(?:toi|em|minh|xin|nho|please) /
const closing = /(?: (?:nhe|nha|a|giup|gium|di|roi|voi|please))+$/
const numberFirst = new RegExp(`^(${number}) (.+)$`)

/** Without politeness, the number behind the verb: 'SC-… xong rồi' → 'xong sc-…'. */
const plainHead = (text: string): string =>
  fold(text)
    .replace(/[.!\s]+$/, '')
    .replace(closing, '')
    .replace(opening, '')
    .replace(/^(\S+(?: xu ly)?) giup /, '$1 ')
    .replace(numberFirst, '$2 $1')

export function readCommand(said: string): DeskCommand | undefined {
  if (said.length > 700) return undefined
  const colon = said.indexOf(':')
  const head = plainHead(colon < 0 ? said : said.slice(0, colon))
  for (const [pattern, read] of shapes) {
    const found = pattern.exec(head)
    const of = found && requestNumberIn(found[1] ?? '')
    if (!found || !of) continue
    const comment = colon < 0 ? '' : said.slice(colon + 1).trim()
    return { ...read(found), number: of, ...(comment && { comment: comment.slice(0, 500) }) }
  }
  return undefined
}
