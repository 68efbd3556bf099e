import { createHash } from 'node:crypto'
import type { NoticeType } from '../../core/contract/notices'
import { isOnHelpdesk } from '../../core/contract/people'
import type { Request, RequestDetails } from '../../core/contract/requests'
import { describeBriefly } from '../conversation/describe-request'
import { formatInstant } from '../conversation/format-time'
import { continueInPersonal, inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { whyUnread } from '../conversation/why-unread'
import { currentNotices } from './current'
import { type FormOf, type FormValues, showNoticeForm } from './notice-form'
import { readLoosely } from './read-loosely'
import type { NoticeWish } from './read-wish'
import { showReport } from './show-report'

type NoticeDetails = Extract<RequestDetails, { kind: 'notice' }>

/** What the helpdesk does about notices by command. The core service decides on every write again. */
export async function takeNoticeWish(talk: Talk, wish: NoticeWish, said: string): Promise<TurnResult> {
  if (!inPersonal(talk)) return continueInPersonal(talk, said)
  if (!(await mayWrite(talk))) return reply(talk, [text(wordsOf(talk).outages.forHelpdesk)])
  switch (wish.wish) {
    case 'outage':
      return writeOutage(talk, wish.incident)
    case 'planned':
      return writePlanned(talk)
    case 'all-clear':
    case 'correction':
      return writeFollower(talk, wish.wish, wish.number)
    case 'edit':
      return editNotice(talk, wish.number)
    case 'report':
      return showReport(talk, wish.number)
  }
}

/** What was said in passing starts the form for those who write notices; for anybody else it is another sentence. */
export async function takeLooseWish(talk: Talk, said: string): Promise<TurnResult | undefined> {
  const found = inPersonal(talk) ? readLoosely(said, talk.turn.at) : undefined
  if (!found || !(await mayWrite(talk))) return undefined
  const { outages } = wordsOf(talk)
  if (found.type === 'all-clear') {
    const open = (await currentNotices(talk)) ?? []
    return reply(talk, [
      open.length > 0
        ? text(
            outages.whichIsOver,
            open.slice(0, mostShown).map(({ number }) => outages.overChoice(number)),
          )
        : text(outages.nothingIsOpen),
    ])
  }
  const { planned, outage } = outages.templates
  const words = found.type === 'planned' ? planned : { title: outage.plainTitle, text: outage.text }
  const told = found.text && { text: found.text }
  return openForm(talk, { type: found.type }, { ...words, ...told, ...found.times })
}

const mostShown = 3

async function mayWrite({ turn, parts }: Talk): Promise<boolean> {
  const me = await parts.core.me(turn.person)
  return me.outcome === 'found' && isOnHelpdesk(me.value)
}

/** Filled with what the incident says and nothing more: no cause, no time of repair. */
async function writeOutage(talk: Talk, incident: string | undefined): Promise<TurnResult> {
  const { outage } = wordsOf(talk).outages.templates
  if (!incident) return openForm(talk, { type: 'outage' }, { title: outage.plainTitle, text: outage.text })
  const read = await readRequest(talk, incident)
  if ('replies' in read) return read
  const { details } = read
  if (details.kind !== 'incident') return reply(talk, [text(wordsOf(talk).requests.refused['not-found'])])
  const { language } = talk.state
  return openForm(
    talk,
    { type: 'outage', incident },
    {
      title: outage.title(describeBriefly(details, language)),
      text: outage.text,
      startsAt: formatInstant(details.since, language),
    },
  )
}

function writePlanned(talk: Talk): TurnResult {
  const { planned } = wordsOf(talk).outages.templates
  return openForm(talk, { type: 'planned' }, planned)
}

async function writeFollower(
  talk: Talk,
  type: 'all-clear' | 'correction',
  about: string,
): Promise<TurnResult> {
  const notice = await readNotice(talk, about)
  if ('replies' in notice) return notice
  const open = notice.status === 'sent' || (type === 'correction' && notice.status === 'closed')
  if (!open) return reply(talk, [text(wordsOf(talk).outages.notOpen(about))])
  const clear = wordsOf(talk).outages.templates['all-clear']
  if (type === 'all-clear')
    return openForm(talk, { type, about }, { title: clear.title, text: clear.text(about) })
  const latest = ((await currentNotices(talk)) ?? []).find(({ number }) => number === about)
  return openForm(talk, { type, about }, valuesOf(talk, latest ?? notice.details))
}

export async function editNotice(talk: Talk, number: string): Promise<TurnResult> {
  const notice = await readNotice(talk, number)
  if ('replies' in notice) return notice
  if (!notice.actions.includes('amend')) return reply(talk, [text(wordsOf(talk).outages.notDraft(number))])
  const { type, about, incident } = notice.details
  return openForm(
    talk,
    { type, about, incident, number, revision: notice.revision },
    valuesOf(talk, notice.details),
  )
}

type Texts = Pick<NoticeDetails, 'title' | 'text'> & { startsAt?: string | null; endsAt?: string | null }

function valuesOf({ state }: Talk, { title, text: said, startsAt, endsAt }: Texts): FormValues {
  return {
    title,
    text: said,
    ...(startsAt && { startsAt: formatInstant(startsAt, state.language) }),
    ...(endsAt && { endsAt: formatInstant(endsAt, state.language) }),
  }
}

type Blank = Omit<FormOf, 'nonce' | 'type'> & { type: NoticeType }

/** The same turn delivered twice shows the same form, so what comes of it is written once. */
function openForm(talk: Talk, of: Blank, values: FormValues): TurnResult {
  const { turn, state } = talk
  const nonce = createHash('sha256').update(`${turn.id}\nnotice`).digest('hex').slice(0, 24)
  return reply(talk, [showNoticeForm({ ...of, nonce }, values, [], state.language)])
}

async function readRequest(talk: Talk, number: string): Promise<Request | TurnResult> {
  const read = await talk.parts.core.request(talk.turn.person, number)
  return read.outcome === 'found' ? read.value : reply(talk, [text(whyUnread(talk, read))])
}

/** A request that is a notice, or what to say instead. */
export async function readNotice(
  talk: Talk,
  number: string,
): Promise<(Request & { details: NoticeDetails }) | TurnResult> {
  const read = await readRequest(talk, number)
  if ('replies' in read) return read
  const { details } = read
  return details.kind === 'notice'
    ? { ...read, details }
    : reply(talk, [text(wordsOf(talk).outages.notNotice(number))])
}
