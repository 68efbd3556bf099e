import type { OnCall } from '../../core/contract/on-call'
import type { Person } from '../../core/contract/people'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { whyUnread } from '../conversation/why-unread'
import { askFirst, shownTime } from './ask-first'

const mostShown = 5

/** Shows what would be taken out of the rota: what was named, or the only period there is; else asks which. */
export async function askOffCall(
  talk: Talk,
  person: Person,
  named?: Pick<OnCall, 'from' | 'until'>,
): Promise<TurnResult> {
  const { administering: words } = wordsOf(talk)
  if (named) return ask(talk, person, named)
  const read = await talk.parts.core.read(talk.turn.person, 'onCall')
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  const periods = read.value.filter((one) => one.person.id === person.id)
  const [first, ...others] = periods
  if (!first) return reply(talk, [text(words.notOnCall(person.name))])
  if (others.length === 0) return ask(talk, person, first)
  const choices = periods.slice(0, mostShown).map(({ from, until }) => {
    const [start, end] = [shownTime(talk, from), shownTime(talk, until)]
    return { title: `${start} – ${end}`, text: words.offCallWish(person.email ?? person.id, start, end) }
  })
  return reply(talk, [text(words.whichPeriod(person.name, periods.length), choices)])
}

const ask = (talk: Talk, person: Person, { from, until }: Pick<OnCall, 'from' | 'until'>): TurnResult =>
  askFirst(talk, person, { what: 'off-call', person: person.id, from, until })
