import { setUnitAddresses } from '../../core/notices/set-unit-addresses'
import { grantRole } from '../../core/people/grant-role'
import { seedDemoPeople } from '../../core/people/seed-demo-people'
import { saveSetting } from '../../core/settings/save-setting'
import { tenantId } from '../../local/connector/rooms'
import { duty, dutyChanged, newRooms, oldRooms } from '../knowledge/small-documents'
import type { Scene } from './act-step'
import { rolesByWord, seeded } from './cast'
import { hurry } from './settle'
import type { Stage } from './stage'

type Give = (stage: Stage, scene: Scene, ...found: string[]) => Promise<void> | void

// Longer names first: 'helpdesk lead' is no 'helpdesk'.
const roleWords = Object.keys(rolesByWord)
  .sort((a, b) => b.length - a.length)
  .join('|')

const minutesPer: Record<string, number> = { minute: 1, hour: 60, day: 1440 }

/** What a conversation may take for granted; nothing else is understood. */
const facts: [RegExp, Give][] = [
  [
    /^it is (\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/,
    ({ clock, database }, _scene, day, time = '08:30') => {
      const before = clock.at.getTime()
      clock.at = new Date(`${day}T${time}:00+07:00`)
      return hurry(database, clock.at.getTime() - before)
    },
  ],
  [
    /^(\d+) (minute|hour|day)s? pass(?:es)?$/,
    async ({ clock, database }, _scene, count, unit = '') => {
      const passedMs = Number(count) * (minutesPer[unit] ?? 0) * 60_000
      clock.at = new Date(clock.at.getTime() + passedMs)
      await hurry(database, passedMs)
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
  [/^the schedules run$/, (stage) => stage.runSchedules()],
  [
    /^setting ([\w-]+) is (.+)$/,
    async ({ database, clock }, _scene, key = '', value = '') => {
      const saved = await database.transaction((tx) =>
        saveSetting(tx, key, JSON.parse(value), 'system:cli', clock.at),
      )
      if (saved.outcome !== 'saved') throw new Error(`transcripts: setting ${key}: ${saved.outcome}`)
    },
  ],
  [
    /^(.+) gets notices at (\S+)$/,
    async ({ database }, _scene, unit = '', email = '') => {
      const set = await database.transaction((tx) => setUnitAddresses(tx, { unit, emails: [email] }))
      if (!('value' in set)) throw new Error(`transcripts: there is no unit ${unit}`)
    },
  ],
  [
    /^e-mails are shown$/,
    (_stage, scene) => {
      scene.showsEmails = true
    },
  ],
  [
    /^Teams refuses what is sent to (\p{L}+)$/u,
    ({ cast, refused }, _scene, name = '') => {
      refused.add(personalRoomOf(cast, name))
    },
  ],
  [
    /^Teams takes what is sent to (\p{L}+) again$/u,
    ({ cast, refused }, _scene, name = '') => {
      refused.delete(personalRoomOf(cast, name))
    },
  ],
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
    new RegExp(`^(\\p{L}+) (is granted|is no longer) (${roleWords})$`, 'u'),
    async ({ cast, database, clock }, _scene, name = '', how, word = '') => {
      const known = cast.find(name)
      const role = rolesByWord[word]
      if (!known || !role || role === 'staff') throw new Error(`transcripts: ${name} ${how} ${word}`)
      const person = `${tenantId}:${known.objectId}`
      const granted = how === 'is granted'
      await database.transaction((tx) =>
        grantRole(tx, { person, role, granted, by: 'system:cli', now: clock.at }),
      )
    },
  ],
  [
    new RegExp(`^(\\p{L}+) is (${roleWords})(?: of (.+))?$`, 'u'),
    async ({ cast, database, connector }, _scene, name = '', role, unit) => {
      const known = cast.find(name)
      if (known && known.role === rolesByWord[role ?? '']) return
      if (known) throw new Error(`transcripts: ${name} is ${known.role}; say 'is granted'`)
      const person = cast.introduce(name, unit ? `${role} of ${unit}` : (role ?? ''))
      if (!person) throw new Error(`transcripts: ${name} cannot be ${role}`)
      await seedDemoPeople(database, [seeded(person)])
      const room = cast.rooms.find(({ key }) => key === `personal-${person.key}`)
      if (room) await connector.open({ person, room })
    },
  ],
]

function personalRoomOf(cast: Stage['cast'], name: string): string {
  const key = `personal-${cast.find(name)?.key}`
  const room = cast.rooms.find((one) => one.key === key)
  if (!room) throw new Error(`transcripts: nobody is called ${name}`)
  return room.id
}

export async function giveFact(stage: Stage, scene: Scene, fact: string): Promise<void> {
  for (const [pattern, give] of facts) {
    const found = pattern.exec(fact)
    if (found) return give(stage, scene, ...found.slice(1))
  }
  throw new Error(`transcripts: 'given: ${fact}' is not one of the facts a conversation can take for granted`)
}
