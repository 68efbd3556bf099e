import type { Person } from '../../core/contract/people'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { titleOfPerson } from '../understanding/small-words'

/** Shown as buttons; more than these would not be read. */
const mostShown = 5

/**
 * Who is meant by a name or an address, or what to say instead; `again` is the same command with a person's
 * address or id in place of the name.
 */
export async function choosePerson(
  talk: Talk,
  asked: string,
  again: (who: string) => string,
): Promise<{ person: Person } | { instead: TurnResult }> {
  const typed = asked.replace(titleOfPerson, '')
  const { administering: words, requests, conversation } = wordsOf(talk)
  const say = (said: string) => ({ instead: reply(talk, [text(said)]) })
  const read = await talk.parts.core.read(talk.turn.person, 'people', {
    query: { text: typed.slice(0, 80) },
  })
  if (read.outcome === 'refused') return say(requests.refused[read.problem.code])
  if (read.outcome !== 'found') return say(conversation.coreUnreachable)
  const people = exactly(read.value, typed)
  const [person] = people
  if (!person) return say(words.nobody(typed))
  if (people.length === 1) return { person }
  if (people.length > mostShown) return say(words.tooMany)
  const choices = people.map(({ id, name, email, unit }) => ({
    title: [name, unit?.name].filter(Boolean).join(', '),
    text: again(email ?? id),
  }))
  return { instead: reply(talk, [text(words.which(people.length), choices)]) }
}

/** A whole address, or the only whole name, is not a part of another one. */
function exactly(people: Person[], typed: string): Person[] {
  const said = typed.normalize('NFC').toLowerCase()
  const whole = people.filter(
    ({ id, email, name }) => id === typed || email === said || name.normalize('NFC').toLowerCase() === said,
  )
  return whole.length > 0 ? whole : people
}
