import { seedDemoPeople } from '../../core/people/seed-demo-people'
import { duty, dutyChanged, newRooms, oldRooms } from '../knowledge/small-documents'
import type { Scene } from './act-step'
import { seeded } from './cast'
import { hurry } from './settle'
import type { Stage } from './stage'

type Give = (stage: Stage, scene: Scene, ...found: string[]) => Promise<void> | void

const minutesPer: Record<string, number> = { minute: 1, hour: 60, day: 1440 }

/** What a conversation may take for granted; nothing else is understood. */
const facts: [RegExp, Give][] = [
  [
    /^it is (\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/,
    ({ clock }, _scene, day, time = '08:30') => {
      clock.at = new Date(`${day}T${time}:00+07:00`)
    },
  ],
  [
    /^(\d+) (minute|hour|day)s? pass(?:es)?$/,
    async ({ clock, database }, _scene, count, unit = '') => {
      clock.at = new Date(clock.at.getTime() + Number(count) * (minutesPer[unit] ?? 0) * 60_000)
      await hurry(database)
    },
  ],
  [
    /^core service is (down|back)$/,
    async ({ switched, database }, _scene, word) => {
      switched.down = word === 'down'
      await hurry(database)
    },
  ],
  [
    /^the rules on duty of 2012, of 2016 and their changes of 2018 are loaded$/,
    (stage) => stage.loadBeside([duty('2012-01-01', 'hai'), duty('2016-07-01', 'ba'), dutyChanged]),
  ],
  [
    /^the rules on rooms of 2010 and those of 2019 in their place are loaded$/,
    (stage) => stage.loadBeside([oldRooms, newRooms]),
  ],
  [/^bot restarts$/, (stage) => stage.restartBot()],
  [/^Teams refuses a message$/, ({ connector }) => connector.faults.fail(403, 1)],
  [
    /^Teams is busy for (\d+) messages?$/,
    ({ connector }, _scene, count) => connector.faults.fail(502, Number(count)),
  ],
  [
    /^place: (personal|group|channel)$/,
    (_stage, scene, place) => {
      scene.place = place as Scene['place']
      scene.thread = undefined
    },
  ],
  [
    /^language: (vi|en)$/,
    (_stage, scene, language) => {
      scene.locale = language === 'en' ? 'en-US' : 'vi-VN'
    },
  ],
  [
    /^(\p{L}+) is (staff|unit head|helpdesk|administrator)(?: of (.+))?$/u,
    async ({ cast, database, connector }, _scene, name = '', role, unit) => {
      const known = cast.find(name)
      if (known && known.role === role?.replace(' ', '-')) return
      const person = cast.introduce(name, unit ? `${role} of ${unit}` : (role ?? ''))
      if (!person) throw new Error(`transcripts: ${name} cannot be ${role}`)
      await seedDemoPeople(database, [seeded(person)])
      const room = cast.rooms.find(({ key }) => key === `personal-${person.key}`)
      if (room) await connector.open({ person, room })
    },
  ],
]

export async function giveFact(stage: Stage, scene: Scene, fact: string): Promise<void> {
  for (const [pattern, give] of facts) {
    const found = pattern.exec(fact)
    if (found) return give(stage, scene, ...found.slice(1))
  }
  throw new Error(`transcripts: 'given: ${fact}' is not one of the facts a conversation can take for granted`)
}
