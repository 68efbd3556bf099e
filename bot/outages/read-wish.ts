import { fold } from '../../dialogs/reading/fold'
import { requestNumberIn } from '../understanding/told-in'

export type NoticeWish =
  | { wish: 'outage'; incident?: string }
  | { wish: 'planned' }
  | { wish: 'all-clear' | 'correction' | 'edit' | 'report'; number: string }

const incident = '(sc[\\s-]*\\d{4}[\\s-]*\\d{1,9})'
const notice = '(?:cua |cho |thong bao |notice |of |for )*(tb[\\s-]*\\d{4}[\\s-]*\\d{1,9})'
const write = '(?:soan|soan thao|viet|lap|tao|write|draft)'

const outage = new RegExp(
  `^${write} (?:mot |a |an )?(?:thong bao su co|outage notice|failure notice|notice of (?:a )?failure)(?: (?:ve|cho|theo|tu|for|about))?(?: ${incident})?$`,
)
const planned = new RegExp(
  `^${write} (?:mot |a )?(?:thong bao (?:lich )?bao tri|maintenance notice|notice of maintenance)$`,
)
const about: readonly (readonly [RegExp, 'all-clear' | 'correction' | 'edit' | 'report'])[] = [
  [
    new RegExp(
      `^(?:${write} thong bao |bao |thong bao )?(?:da )?(?:khac phuc|het su co)(?: xong)?(?: su co)? ${notice}$`,
    ),
    'all-clear',
  ],
  [new RegExp(`^all clear ${notice}$`), 'all-clear'],
  [new RegExp(`^(?:${write} )?(?:dinh chinh|correct|correction) ${notice}$`), 'correction'],
  [new RegExp(`^(?:sua|sua lai|chinh sua|edit|change) ${notice}$`), 'edit'],
  [
    new RegExp(`^(?:xem )?(?:ket qua gui|tinh hinh gui|bao cao gui|delivery report|deliveries) ${notice}$`),
    'report',
  ],
]

/** 'soạn thông báo sự cố SC-2026-000012', 'báo đã khắc phục TB-…', 'kết quả gửi TB-…'. */
export function readNoticeWish(said: string): NoticeWish | undefined {
  if (said.length > 100) return undefined
  const text = fold(said)
    .replace(/[.!?:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const ofIncident = outage.exec(text)
  if (ofIncident) {
    const found = ofIncident[1] && requestNumberIn(ofIncident[1])
    return { wish: 'outage', ...(found && { incident: found }) }
  }
  if (planned.test(text)) return { wish: 'planned' }
  for (const [shape, wish] of about) {
    const number = requestNumberIn(shape.exec(text)?.[1] ?? '')
    if (number) return { wish, number }
  }
  return undefined
}
