import type { Button } from '../../cards/card-values'
import type { CurrentNotice } from '../../core/contract/notices'
import { inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { Reply, TurnResult } from '../conversation/types'
import { noticeCard } from './notice-card'
import { quoteWhileDown } from './quote-while-down'

const shownAtMost = 3

/** What holds now; undefined when the service cannot say. */
export async function currentNotices({ turn, parts }: Talk): Promise<CurrentNotice[] | undefined> {
  const read = await parts.core.read(turn.person, 'currentNotices')
  return read.outcome === 'found' ? read.value : undefined
}

/** A failure, or work that has begun: what a report may be about. */
const isUnderWay = ({ type, startsAt }: CurrentNotice, at: Date): boolean =>
  type === 'outage' || !startsAt || Date.parse(startsAt) <= at.getTime()

/** "imoit có đang sự cố không?" */
export async function tellStatus(talk: Talk): Promise<TurnResult> {
  const { conversation, outages } = wordsOf(talk)
  const { status } = outages
  const notices = await currentNotices(talk)
  if (!notices) return reply(talk, [text(conversation.coreUnreachable)])
  const { incident, human } = conversation.commands
  if (notices.length === 0) {
    return inPersonal(talk)
      ? reply(talk, [text(status.none, [incident, human])])
      : reply(talk, [text(status.nonePublic)])
  }
  const more = notices.length - shownAtMost
  return reply(talk, [
    text(status.some),
    ...notices.slice(0, shownAtMost).map((notice) => showCurrent(talk, notice)),
    ...(more > 0 ? [text(status.more(more))] : []),
    ...whileDown(talk, notices),
  ])
}

function showCurrent(talk: Talk, notice: CurrentNotice): Reply {
  const { conversation, outages } = wordsOf(talk)
  const { title, text: said } = conversation.commands.incident
  const report: Button[] = inPersonal(talk) ? [{ title, data: { do: 'say', text: said } }] : []
  return noticeCard(notice, talk.state.language, {
    notes: [
      ...(isUnderWay(notice, talk.turn.at) ? [] : [outages.status.upcoming]),
      ...(inPersonal(talk) ? [outages.status.ifOther] : []),
    ],
    buttons: report,
  })
}

/** What is said before a report or an answer while something is failing. */
export async function banner(talk: Talk, lead: string): Promise<Reply[]> {
  const notices = (await currentNotices(talk)) ?? []
  const [newest] = notices.filter((notice) => isUnderWay(notice, talk.turn.at))
  if (!newest) return []
  return [text(lead), noticeCard(newest, talk.state.language), ...whileDown(talk, [newest])]
}

const whileDown = (talk: Talk, notices: readonly CurrentNotice[]): Reply[] =>
  notices.some(({ type }) => type === 'outage') ? quoteWhileDown(talk) : []
