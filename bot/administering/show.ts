import type { Read } from '../../core/contract/core-api'
import type { Role } from '../../core/contract/people'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { whyUnread } from '../conversation/why-unread'
import { shownTime } from './ask-first'

type Shown = (talk: Talk) => Promise<TurnResult>

/** A list under its title, or what is said when there is none, or why it cannot be shown. */
function list<T>(
  talk: Talk,
  read: Read<T[]>,
  title: string,
  line: (one: T) => string,
  none: string,
): TurnResult {
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  const lines = read.value.map(line)
  return reply(talk, [text(lines.length > 0 ? [title, ...lines].join('\n') : none)])
}

export async function showHolders(talk: Talk, role: Role): Promise<TurnResult> {
  const { administering: words, people } = wordsOf(talk)
  const read = await talk.parts.core.read(talk.turn.person, 'people', { query: { role } })
  const name = people.roles[role]
  return list(
    talk,
    read,
    words.holders(name),
    ({ name: called, email, unit }) => words.holder(called, email ?? '', unit?.name ?? ''),
    words.noHolders(name),
  )
}

export const showOnCall: Shown = async (talk) => {
  const { administering: words } = wordsOf(talk)
  const read = await talk.parts.core.read(talk.turn.person, 'onCall')
  if (read.outcome === 'refused' && read.problem.code === 'not-allowed') {
    const { incident, human } = wordsOf(talk).conversation.commands
    return reply(talk, [text(words.onCallInside, [incident, human])])
  }
  return list(
    talk,
    read,
    words.onCall,
    ({ person, from, until }) => words.onCallLine(person.name, shownTime(talk, from), shownTime(talk, until)),
    words.nobodyOnCall,
  )
}

export const showDelegations: Shown = async (talk) => {
  const { administering: words } = wordsOf(talk)
  const read = await talk.parts.core.read(talk.turn.person, 'delegations')
  return list(
    talk,
    read,
    words.delegations,
    ({ head, to, from, until }) =>
      words.delegation(head.name, to.name, shownTime(talk, from), shownTime(talk, until)),
    words.noDelegation,
  )
}

/** How much there is of what; the whole of it is too long for a message. */
export const showOwnData: Shown = async (talk) => {
  const { administering: words, conversation } = wordsOf(talk)
  const [me, read] = await Promise.all([
    talk.parts.core.me(talk.turn.person),
    talk.parts.core.read(talk.turn.person, 'myData'),
  ])
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  if (me.outcome !== 'found') return reply(talk, [text(conversation.coreUnreachable)])
  const { title, line, parts, profile, more } = words.ownData
  const { name, email, unit } = me.value
  const counted = Object.entries(parts).flatMap(([part, what]) => {
    const count = read.value[part]?.length ?? 0
    return count > 0 ? [line(what, count)] : []
  })
  const said = [title(name), profile(email ?? '', unit?.name ?? ''), ...counted].join('\n')
  return reply(talk, [text(`${said}\n\n${more}`)])
}
