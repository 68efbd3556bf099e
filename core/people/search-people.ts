import type { Queryable } from '../../database/database'
import type { Person, Role } from '../contract/people'
import { mayDo } from '../permissions/permissions'
import { isListed, readPeople } from './find-person'
import { foldName } from './fold-name'

export interface PeopleSought {
  text?: string | undefined
  role?: Role | undefined
}

const atMost = 20

/** The helpdesk looks among everybody, a unit head among the unit. */
export async function searchPeople(
  database: Queryable,
  caller: Person,
  sought: PeopleSought,
): Promise<Person[]> {
  const everywhere = mayDo(caller, 'search-people')
  const people = await readPeople(database)
  const seen = people.filter(({ unit }) => everywhere || (unit !== null && unit.id === caller.unit?.id))
  return choosePeople(seen, sought).slice(0, atMost)
}

/** Those meant, likeliest first. A name typed with its marks means that name, where somebody has it. */
function choosePeople(people: readonly Person[], { text = '', role }: PeopleSought): Person[] {
  const listed = people.filter((person) => isListed(person) && (!role || person.roles.includes(role)))
  const typed = text.normalize('NFC').trim().toLowerCase()
  if (!typed) return listed
  if (typed.includes('@')) return listed.filter(({ email }) => email?.startsWith(typed))
  if (typed.includes(':')) return listed.filter(({ id }) => id.toLowerCase() === typed)
  const ranked = listed
    .map((person) => ({ person, rank: rankOf(person, typed) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
  const best = ranked[0]?.rank ?? 0
  return ranked.filter(({ rank }) => rank > 1 || best <= 1).map(({ person }) => person)
}

/** 3 the whole name with its marks, 2 a part of it as it is written, 1 without its marks or by the address, 0 not meant. */
function rankOf({ name, email }: Person, typed: string): number {
  const marked = name.normalize('NFC').toLowerCase()
  if (marked === typed) return 3
  const parts = marked.split(/\s+/)
  const words = typed.split(/\s+/)
  const holds = (means: (part: string, word: string) => boolean) =>
    words.every((word) => parts.some((part) => means(part, word)))
  if (foldName(typed) !== typed && holds((part, word) => part.startsWith(word))) return 2
  if (holds(couldMean)) return 1
  return email?.startsWith(typed) ? 1 : 0
}

/** A word without marks stands for any with them; one that has marks stands for itself. */
const couldMean = (part: string, word: string): boolean => {
  const plain = foldName(word)
  return plain !== '' && (plain === word ? foldName(part) : part).startsWith(word)
}
