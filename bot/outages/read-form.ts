import type { NoticeBody } from '../../core/contract/notices'
import { readMoment } from '../../dialogs/reading/read-moment'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { whyUnsafe } from '../conversation/why-unsafe'
import type { FormOf, FormValues } from './notice-form'

type Read = { body: NoticeBody } | { problems: string[]; values: FormValues }

/** What was typed into the form as a notice, or what is wrong with it, in words. */
export function readNoticeForm(of: FormOf, typed: FormValues, at: Date, language: Language): Read {
  const words = wordingIn(language)
  const title = typed.title?.trim() ?? ''
  const text = typed.text?.trim() ?? ''
  const unsafe = whyUnsafe(`${title}\n${text}`, words)
  const problems = unsafe ? [unsafe] : []
  const { problems: sentences } = words.outages
  if (title.length < 5 || title.length > 120) problems.push(sentences.title)
  if (text.length < 10 || text.length > 2000) problems.push(sentences.text)
  const startsAt = instant(typed.startsAt, at)
  const endsAt = instant(typed.endsAt, at)
  if (startsAt === 'unreadable') problems.push(sentences.startsAt)
  if (endsAt === 'unreadable') problems.push(sentences.endsAt)
  if (of.type === 'planned' && !startsAt) problems.push(sentences.startsMissing)
  if (startsAt && endsAt && Date.parse(endsAt) <= Date.parse(startsAt)) problems.push(sentences.endsFirst)
  // What must not be kept is not shown again either.
  const { title: _, text: __, ...times } = typed
  if (problems.length > 0) return { problems, values: unsafe ? times : typed }
  const { type, incident, about } = of
  return {
    body: {
      type,
      title,
      text,
      ...(startsAt && { startsAt }),
      ...(endsAt && { endsAt }),
      ...(incident && { incident }),
      ...(about && { about }),
    },
  }
}

function instant(typed: string | undefined, at: Date): string | 'unreadable' | undefined {
  if (!typed?.trim()) return undefined
  return readMoment(typed, at)?.at.toISOString() ?? 'unreadable'
}
