import { z } from 'zod'
import type { Fact } from '../../cards/card-values'
import type { Submission } from '../../core/contract/core-api'
import { type Person, roles } from '../../core/contract/people'
import { formatDay, formatInstant } from '../conversation/format-time'
import { reply, type Talk, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'

const id = z.string().max(200)
const nonce = z.string().max(80)

/** What the card's button sends back: ids and times; who may do it is checked again. */
export const administeringPress = {
  what: z.enum(['grant', 'revoke', 'delegate', 'end-delegation', 'on-call', 'off-call', 'erase']),
  person: id,
  nonce,
  role: z.enum(roles).exclude(['staff']).optional(),
  from: z.string().max(30).optional(),
  until: z.string().max(30).optional(),
}
export type Administering = z.output<z.ZodObject<typeof administeringPress>>

/** Shows what would be done, before it is done. */
export function askFirst(
  talk: Talk,
  { name, email, unit }: Pick<Person, 'name' | 'email' | 'unit'>,
  doing: Omit<Administering, 'nonce'>,
): TurnResult {
  const { administering: words, people } = wordsOf(talk)
  const { role, from, until, what } = doing
  const facts: (Fact | undefined)[] = [
    { title: words.facts.person, value: name },
    email ? { title: words.facts.email, value: email } : undefined,
    unit ? { title: words.facts.unit, value: unit.name } : undefined,
    role && { title: words.facts.role, value: people.roles[role] },
    from && what !== 'end-delegation' ? { title: words.facts.from, value: shownTime(talk, from) } : undefined,
    until && what !== 'end-delegation'
      ? { title: words.facts.until, value: shownTime(talk, until) }
      : undefined,
  ]
  const data = { do: 'administer', ...doing, nonce: talk.turn.id }
  return reply(talk, [
    {
      kind: 'card',
      card: 'summary',
      values: {
        title: words.card[what],
        facts: facts.filter((fact) => fact !== undefined),
        note: words.notes[what],
        buttons: [
          { title: words.buttons.confirm, data },
          { title: words.buttons.cancel, data: { do: 'administer-drop' } },
        ],
      },
    },
  ])
}

export const shownTime = ({ state }: Pick<Talk, 'state'>, time: string): string =>
  time.includes('T') ? formatInstant(time, state.language) : formatDay(time, state.language)

/** Undefined when the card lacks what its kind needs. */
export function submissionOf({ what, person, role, from, until }: Administering): Submission | undefined {
  switch (what) {
    case 'grant':
    case 'revoke':
      return role && { name: 'grantRole', body: { person, role, granted: what === 'grant' } }
    case 'delegate':
    case 'end-delegation':
      return from && until ? { name: 'delegate', body: { to: person, from, until } } : undefined
    case 'on-call':
      return from && until ? { name: 'setOnCall', body: { person, from, until } } : undefined
    case 'off-call':
      return from && until ? { name: 'endOnCall', body: { person, from, until } } : undefined
    case 'erase':
      return { name: 'erasePerson', body: { person } }
  }
}
