import type { Button, Fact, Tone } from '../../cards/card-values'
import type { NoticeType } from '../../core/contract/notices'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { factIf } from '../conversation/fact-if'
import { formatInstant } from '../conversation/format-time'
import type { Reply } from '../conversation/types'

export interface ShownNotice {
  number: string
  type: NoticeType
  title: string
  text: string
  startsAt?: string | null
  endsAt?: string | null
  sentAt?: string | null
  /** The notice it follows. */
  about?: string | null
  by?: string
}

interface Around {
  /** In place of its kind and number. */
  heading?: string
  /** Lines under its text. */
  notes?: string[]
  buttons?: Button[]
}

const tones: Record<NoticeType, Tone | 'plain'> = {
  outage: 'warning',
  planned: 'accent',
  correction: 'accent',
  'all-clear': 'good',
}

/** A notice as everybody reads it, whole. */
export function noticeCard(notice: ShownNotice, language: Language, around: Around = {}): Reply {
  const { outages } = wordingIn(language)
  const { number, type, title, text } = notice
  const { heading = outages.title(type, number), notes = [], buttons = [] } = around
  return {
    kind: 'card',
    card: 'notice',
    values: {
      above: heading,
      title,
      tone: tones[type],
      facts: factsOf(notice, language),
      text: [text, ...notes].join('\n'),
      buttons,
    },
  }
}

function factsOf({ type, startsAt, endsAt, sentAt, about, by }: ShownNotice, language: Language): Fact[] {
  const { fields } = wordingIn(language).outages
  const instant = (at: string | null | undefined) => at && formatInstant(at, language)
  return [
    ...factIf(type === 'correction' ? fields.corrects : fields.endsNotice, about),
    ...factIf(fields.starts, instant(startsAt)),
    ...factIf(fields.ends, instant(endsAt)),
    ...factIf(fields.sent, instant(sentAt)),
    ...factIf(fields.by, by),
  ]
}
