import { prefixPattern } from '../../core/contract/requests'
import { fold } from '../../dialogs/reading/fold'
import { addingWords, withReason, writesTo } from '../understanding/small-words'
import { requestNumberIn } from '../understanding/told-in'

/** A sentence of fixed shape about one request: 'nhận SC-2026-000012', 'hỏi lại SC-…: …'. */
export interface DeskCommand {
  number: string
  action: string
  /** After the colon, or the reason after 'vì', as typed. */
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

const number = `(?:${prefixPattern.toLowerCase()})[\\s-]*\\d{4}[\\s-]*\\d{1,9}`
const email = '[a-z0-9._%+-]+@[a-z0-9.-]+'
const named = '(?:(?:yeu cau|su co|phieu|don|ticket|request|incident|the|cho|vao|nay) )*'
const shape = (words: string, rest = '') => new RegExp(`^(?:${words}) ${named}(${number})${rest}$`)
/** What is said may follow the number without a colon; one or two words are rather a question about it. */
const free = '(?: (?!chua |roi |xong |duoc |thi |the nao)(?:\\S+ ){2,}\\S+)?'

type Read = (found: RegExpExecArray) => Omit<DeskCommand, 'number' | 'comment'>

/** Folded sentence without what stands after the colon → what it wants. */
const shapes: readonly (readonly [RegExp, Read])[] = [
  [
    shape(
      'nhan|nhan xu ly|nhan viec|tiep nhan|xu ly|de (?:toi|em|minh)(?: xu ly| lam| nhan| lo)?|take|claim|i take',
    ),
    () => ({ action: 'take' }),
  ],
  [
    shape('phan loai|triage', '(?: (?:muc|muc do|level) ?(\\d))?(.*)'),
    ([, , severity, words]) => ({
      action: 'triage',
      ...(severity && { severity: Number(severity) }),
      ...(words?.trim() && { words: words.trim() }),
    }),
  ],
  [
    new RegExp(
      `^(?:(?:dat|de|chuyen|ha|nang|cho|set)(?: xuong| len| sang)? )?(?:muc|muc do|level) ?(\\d) ${named}(${number})$`,
    ),
    ([, severity]) => ({ action: 'triage', severity: Number(severity) }),
  ],
  [
    shape('giao|giao viec|chuyen|ban giao|phan cong|assign', '(?: lai)? (?:cho|sang|to) (?!muc )(.+)'),
    ([, , name]) => ({ action: 'assign', name: calledIn(name) }),
  ],
  [
    new RegExp(
      `^(?:giao|chuyen|ban giao|assign)(?: lai)? (?:cho|sang|to) (?!muc )(.+?) ${named}(${number})$`,
    ),
    ([, name]) => ({ action: 'assign', name: calledIn(name) }),
  ],
  [
    shape('hoi|hoi lai|hoi them|hoi lai nguoi gui|hoi nguoi gui|ask|ask the requester', free),
    () => ({ action: 'ask' }),
  ],
  [shape('ghi chu|ghi chu noi bo|note|internal note', free), () => ({ action: 'talk', internal: true })],
  [
    shape(
      'tra loi|trao doi|nhan tin(?: them| lai)?(?: cho (?:nguoi xu ly|bo phan ho tro|ho tro))?|answer|reply|comment',
      free,
    ),
    () => ({ action: 'answer' }),
  ],
  [
    shape(
      '(?:da )?(?:xu ly|khac phuc|sua|lam|giai quyet) xong|da (?:xu ly|khac phuc|sua|giai quyet|xong|hoan thanh)|xong|hoan thanh|hoan tat|resolve|resolved|fixed',
    ),
    () => ({ action: 'resolve' }),
  ],
  [
    new RegExp(
      `^(?:(?:gop|merge) ${named}(${number}) (?:vao|voi|into)|trung ${named}(${number})(?: voi)?) ${named}(${number})$`,
    ),
    ([, , , into]) => ({ action: 'merge', into: requestNumberIn(into ?? '') }),
  ],
  [shape('tach|split', '(?: ra)?'), () => ({ action: 'split' })],
  [shape('dong|dong lai|close'), () => ({ action: 'close' })],
  [shape('mo lai|reopen'), () => ({ action: 'reopen' })],
  [shape('rut|rut lai|huy|huy bo|withdraw|cancel'), () => ({ action: 'withdraw' })],
  [
    shape(
      'duyet|phe duyet|xac nhan|dong y|nhat tri|chap thuan|dong y (?:voi|duyet|xac nhan)|ok duyet|confirm|approve',
    ),
    () => ({ action: 'confirm' }),
  ],
  [
    shape('tu choi|khong duyet|khong dong y|khong xac nhan|khong chap thuan|reject|decline'),
    () => ({ action: 'reject' }),
  ],
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

const opening =
  /^(?:(?:toi|em|minh|xin|nho|please|vang|ok|muon|can|de nghi|cho toi|cho em|i want to|i d like to) )+/
const closing = /(?: (?:nhe|nha|a|giup|giup toi|giup em|gium|di|roi|voi|luon|please))+$/
const numberFirst = new RegExp(`^(${number})[,:;]? (.+)$`)
const mostVerbWords = 4
const titles = /^(?:anh|chi|em|co|chu|ong|ba|bac|ban|sep|dong chi|d\/c) (?=\S)/
const duty = / (?:xu ly|lam|phu trach|theo doi|lo)$/

/** 'anh Nam xử lý' → 'nam'. */
const calledIn = (said = ''): string => said.trim().replace(duty, '').replace(titles, '')

/** Without politeness; where the number comes first, also with the verb before it: 'SC-… xong rồi' → 'xong sc-…'. */
function headsOf(said: string): string[] {
  const text = fold(said.normalize('NFC').replace(writesTo, '$1nhan tin'))
    .replace(/[.!,\s]+$/, '')
    .replace(/,? (?:voi )?ly do$| vi$/, '')
    .replace(closing, '')
  const plain = text.replace(opening, '').replace(/^(\S+(?: xu ly)?) giup (?:toi |em )?/, '$1 ')
  const [, first, rest] = numberFirst.exec(plain) ?? []
  if (!first || !rest) return [plain, text]
  const words = rest.replace(opening, '').split(' ')
  return words
    .slice(0, mostVerbWords)
    .map((_, at) => [...words.slice(0, at + 1), first, ...words.slice(at + 1)].join(' '))
}

/** What these say is the whole rest of the sentence, a 'vì' in it included. */
const speaking = new Set(['ask', 'answer', 'talk'])
const numberAnywhere = new RegExp(`${number}[,;]?\\s+(.+)$`, 'isu')

export function readCommand(said: string): DeskCommand | undefined {
  if (said.length > 700) return undefined
  const colon = said.indexOf(':')
  if (colon >= 0)
    return withComment(match(said.slice(0, colon).replace(addingWords, addingTo)), said.slice(colon + 1))
  const [, head, reason] = withReason.exec(said) ?? []
  const reasoned = head === undefined ? undefined : match(head)
  if (reasoned && !speaking.has(reasoned.action)) return withComment(reasoned, reason)
  const found = match(said)
  if (!found || !speaking.has(found.action)) return found
  return withComment(found, numberAnywhere.exec(said.trim())?.[1])
}

function match(said: string): DeskCommand | undefined {
  const heads = headsOf(said)
  for (const [pattern, read] of shapes) {
    for (const head of heads) {
      const found = pattern.exec(head)
      const of = found && requestNumberIn(found.slice(1).find((part) => isNumber.test(part ?? '')) ?? '')
      if (found && of) return { ...read(found), number: of }
    }
  }
  return undefined
}

/** With something after the colon, 'bổ sung' tells more about a request; alone it opens it for changing. */
const addingTo = 'tra loi'

const isNumber = new RegExp(`^${number}$`)

const withComment = (command: DeskCommand | undefined, comment = ''): DeskCommand | undefined =>
  command && { ...command, ...(comment.trim() && { comment: comment.trim().slice(0, 500) }) }
