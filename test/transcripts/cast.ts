import type { Role } from '../../core/contract/people'
import type { DemoPerson as SeededPerson } from '../../core/people/seed-demo-people'
import {
  accountOf,
  channelRoom,
  groupRoom,
  personalRoom,
  type Room,
  tenantId,
} from '../../local/connector/rooms'
import { type DemoPerson, demoPeople, worksAtHelpdesk } from '../../local/demo-people'

/** Whoever may speak in a conversation: the demo people by their given names, and those a line introduces. */
export interface Cast {
  rooms: Room[]
  called(name: string): DemoPerson & { account: string }
  nameOf(objectId: string): string
}

export const givenName = (name: string) => name.split(' ').at(-1) ?? name

export const seeded = (person: DemoPerson): SeededPerson => ({ ...person, tenantId, role: person.role })

export const rolesByWord: Record<string, Role> = {
  staff: 'staff',
  'unit head': 'unit-head',
  helpdesk: 'helpdesk',
  'helpdesk lead': 'helpdesk-lead',
  clerk: 'clerk',
  'knowledge editor': 'knowledge-editor',
  administrator: 'administrator',
}

export function createCast() {
  const people = [...demoPeople]
  const group = groupRoom([...people])
  const channel = channelRoom(people.filter(worksAtHelpdesk))
  const rooms: Room[] = [...people.map(personalRoom), group, channel]

  return {
    rooms,
    find: (name: string) => people.find((person) => givenName(person.name) === name),
    nameOf: (key: string) => givenName(people.find((person) => person.key === key)?.name ?? key),
    /** 'staff', 'unit head of Vụ Pháp chế'; undefined when no such role is known. */
    introduce(name: string, words: string): DemoPerson | undefined {
      const [word = '', unit = 'Vụ Kế hoạch - Tài chính'] = words.split(' of ')
      const role = rolesByWord[word]
      if (!role) return undefined
      const number = String(people.length + 1).padStart(12, '0')
      const person: DemoPerson = {
        key: `person-${people.length + 1}`,
        name,
        role,
        unit,
        objectId: `22260000-0000-4000-8000-${number}`,
        email: `person${people.length + 1}@moit.example`,
      }
      people.push(person)
      rooms.push(personalRoom(person))
      group.members.push(person)
      if (worksAtHelpdesk(person)) channel.members.push(person)
      return person
    },
    accountOf,
  }
}
export type TestCast = ReturnType<typeof createCast>
