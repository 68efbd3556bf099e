import { fold } from '../../dialogs/reading/fold'
import { takeDay } from '../../dialogs/reading/take-day'
import { dayOf, dayParts } from '../../dialogs/reading/vietnam-time'
import type { FormValues } from './notice-form'

export interface LooseWish {
  type: 'outage' | 'planned' | 'all-clear'
  /** When, as far as the sentence tells. */
  times: Pick<FormValues, 'startsAt' | 'endsAt'>
  /** What the units are to be told, where it was said after a colon. */
  text?: string
}

const longest = 200
/** A colon inside an hour has no space after it. */
const afterColon = /^([^:]+(?::\d\d[^:]*)*):\s+(\S.*)$/su
const asking = /\?|\b(?:khong|chua|nao|gi|dau|sao|qua dau|the nao|co phai|tat|bat|mute)\b/
const tells =
  /^(?:(?:toi|em|minh|can|muon|xin|nho|hay|soan|soan thao|viet|lap|tao|gui|ra|phat|dang|please|write|send|draft) )*(?:mot |a |an |the )?(?:thong bao|bao(?! (?:gio|lau|nhieu))|notice|notify)\b/
const types: readonly (readonly [LooseWish['type'], RegExp])[] = [
  [
    'all-clear',
    /\b(?:da )?(?:khac phuc|het su co|hoat dong (?:lai|tro lai|binh thuong)|back (?:up|online))\b/,
  ],
  ['planned', /\b(?:bao tri|nang cap|maintenance)\b/],
  ['outage', /\b(?:su co|gian doan|ngung hoat dong|outage)\b/],
]
const clock = /\b(\d{1,2}) ?(?:h|g|gio|:) ?(\d{2})?\b/g
const evening = /\b(?:toi|chieu|dem)\b/

/** A notice as the helpdesk says it in passing: 'thông báo bảo trì tối thứ 7 từ 20h đến 23h'; only they are taken at this word. */
export function readLoosely(said: string, at: Date): LooseWish | undefined {
  const [, order = said, words] = afterColon.exec(said) ?? []
  const text = fold(order)
  if (order.length > longest || !tells.test(text) || asking.test(text)) return undefined
  const type = types.find(([, words]) => words.test(text))?.[0]
  // "Báo sự cố" reports one; only "thông báo" tells the units.
  if (type !== 'all-clear' && !/\b(?:thong bao|notice|notify)\b/.test(text)) return undefined
  return type && { type, times: timesIn(text, at), ...(words && { text: words.trim() }) }
}

/** Only an hour with its day is filled in: half a time would be sent out wrong. */
function timesIn(text: string, at: Date): LooseWish['times'] {
  const taken = takeDay(text, dayOf(at), 'ahead')
  if (!taken || taken === 'no-such-day') return {}
  const { year, month, day } = dayParts(taken.day)
  const date = [day, month].map((part) => String(part).padStart(2, '0')).join('/')
  const [startsAt, endsAt] = [...taken.rest.matchAll(clock)].map(([, hours, minutes = '00']) => {
    const hour = Number(hours) < 12 && evening.test(text) ? Number(hours) + 12 : Number(hours)
    return `${String(hour).padStart(2, '0')}:${minutes} ${date}/${year}`
  })
  return { ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) }
}
