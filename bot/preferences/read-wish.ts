import { fold } from '../../dialogs/reading/fold'
import type { Mutable } from '../store/preferences'

export type Wish =
  | { wish: 'show' }
  | { wish: 'mute' | 'unmute'; kind: Mutable | undefined }
  | { wish: 'quiet'; from: string; until: string }
  | { wish: 'no-quiet' }
  | { wish: 'bad-times' }

const kinds: readonly (readonly [Mutable, RegExp])[] = [
  ['deadlines', /\b(muc tieu|thoi gian|han|deadline|goal)/],
  ['notices', /\b(su co|bao tri|chung|maintenance|failure|outage|notices)/],
  ['reminders', /\b(nhac|reminder)/],
  ['requests', /\b(yeu cau|thay doi|trang thai|request|update)/],
]
const show =
  /^(?:xem )?(?:cai dat|tuy chon|thiet lap) (?:thong bao|nhan tin)$|^(?:notification )?preferences$|^notification settings$/
const turn =
  /^(tat|bat|bat lai|mute|unmute) (?:(?:cac )?thong bao|notifications?)?(?: ?(?:ve|of|for))? ?(.*)$/
const quiet = /^(?:dat )?(?:gio yen lang|khong lam phien|quiet hours?)(?: tu| from)? (.+)$/
const noQuiet = /^(?:tat|bo|xoa) gio yen lang$|^no quiet hours$/
const times = /^(\d{1,2})(?:[:h](\d{2}))?h? ?(?:-|den|toi|to) ?(\d{1,2})(?:[:h](\d{2}))?h?$/

/** 'tắt thông báo nhắc việc', 'giờ yên lặng 18:00-07:00'; undefined when the sentence is something else. */
export function readWish(said: string): Wish | undefined {
  if (said.length > 120) return undefined
  const text = fold(said).replace(/[.!]+$/, '')
  if (show.test(text)) return { wish: 'show' }
  if (noQuiet.test(text)) return { wish: 'no-quiet' }
  const hours = quiet.exec(text)?.[1]
  if (hours) return readTimes(hours)
  const [, verb = '', of = ''] = turn.exec(text) ?? []
  const named = /thong bao|mute/.test(text) && verb !== ''
  if (!named) return undefined
  const kind = kinds.find(([, pattern]) => pattern.test(of))?.[0]
  return { wish: verb === 'tat' || verb === 'mute' ? 'mute' : 'unmute', kind }
}

function readTimes(hours: string): Wish {
  const [, fromHour, fromMinute = '00', untilHour, untilMinute = '00'] = times.exec(hours) ?? []
  const from = clockTime(fromHour, fromMinute)
  const until = clockTime(untilHour, untilMinute)
  return from && until && from !== until ? { wish: 'quiet', from, until } : { wish: 'bad-times' }
}

function clockTime(hour: string | undefined, minute: string): string | undefined {
  const isTime = hour !== undefined && Number(hour) < 24 && Number(minute) < 60
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined
}
