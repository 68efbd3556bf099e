import { setTimeout as pause } from 'node:timers/promises'
import type { Language } from '../../wording/language'
import { type Activity, adaptiveCard } from '../connector/activity'
import type { Card } from '../connector/card-parts'
import type { Connector, Speaker } from '../connector/create-connector'
import type { Entry } from '../connector/transcript'
import type { DemoPerson } from '../demo-people'
import { type LocalWording, localeOf } from '../local-wording'
import { fillForm } from './fill-form'
import type { LineReader } from './line-reader'
import { type Choice, printEntry } from './print-entry'

/** Longer than the bot takes to fetch news from the core service. */
const newsMs = 400

export interface Terminal {
  connector: Connector
  people: DemoPerson[]
  person: DemoPerson
  language: Language
  wording: LocalWording
  lines: LineReader
  print: (text: string) => void
  colours: boolean
}

/** The talk of one person at a time, line by line, until the lines end or '/thoat'. */
export async function talkInTerminal(terminal: Terminal): Promise<void> {
  const { connector, people, wording, lines, print, colours } = terminal
  const words = wording.terminal
  let { person } = terminal
  let choices: Choice[] = []
  let form: Choice | undefined

  const stopListening = connector.transcript.listen((event) => {
    if (event.kind !== 'sent' && event.kind !== 'edited') return
    show(event.entry)
    lines.again()
  })
  print(words.hello(person.name, wording.roles[person.role]))
  print(words.howTo)
  for (let line = await lines.next('> '); line !== undefined; line = await lines.next('> ')) {
    const typed = line.trim()
    if (typed === '/thoat' || typed === '/quit') break
    if (typed !== '') await act(typed)
  }
  await pause(newsMs)
  stopListening()

  function show(entry: Entry): void {
    const room = connector.rooms.find(({ key }) => key === entry.room)
    if (entry.from !== 'bot' || !room) return
    const printed = printEntry(entry, colours)
    if (room.key === roomOf(person).key) {
      choices = printed.choices
      form = formOf(choices) ?? form
      print(`\n${printed.text}\n`)
      return
    }
    const owner = room.kind === 'personal' ? (room.members[0]?.name ?? '') : wording.rooms[room.kind]
    print(`\n[${words.elsewhere(owner)}]\n${printed.text}\n`)
  }

  async function act(typed: string): Promise<void> {
    if (typed === '/ai' || typed.startsWith('/ai ')) return changePerson(typed.slice('/ai'.length).trim())
    const numbered = /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] : undefined
    const choice = typed === '/form' ? form : numbered
    if (typed === '/form' && !choice) return print(words.noForm)
    if (!choice) return void (await connector.say(speaker(), typed))
    await press(choice)
  }

  async function press(choice: Choice): Promise<void> {
    if (choice.kind === 'suggestion') return void (await connector.say(speaker(), choice.text))
    const { entry, card, button } = choice
    const values = await fillForm(card, button, { words, lines, print })
    if (!values) return print(words.formCancelled)
    const data = { ...button.data, ...values }
    if (button.type !== 'Action.Execute') return void (await connector.submit(speaker(), entry.id, data))
    const pressed = await connector.execute(speaker(), entry.id, { verb: button.verb, data })
    if (pressed.message) print(pressed.message)
    if (pressed.card) show({ ...entry, activity: withCard(entry.activity, pressed.card) })
  }

  function changePerson(name: string): void {
    const wanted = people[Number(name) - 1] ?? people.find((one) => isCalled(one, name))
    if (!wanted) {
      if (name !== '') print(words.unknownPerson(name))
      const all = people.map((one, index) => `  (${index + 1}) ${one.name}, ${wording.roles[one.role]}`)
      print([words.people, ...all].join('\n'))
      return
    }
    person = wanted
    print(words.hello(person.name, wording.roles[person.role]))
    const last = [...connector.transcript.entries()]
      .reverse()
      .find(({ from, room }) => from === 'bot' && room === roomOf(person).key)
    choices = []
    form = undefined
    if (last) show(last)
  }

  function speaker(): Speaker {
    return { person, room: roomOf(person), locale: localeOf(terminal.language) }
  }

  function roomOf({ key }: DemoPerson) {
    const room = connector.rooms.find((candidate) => candidate.key === `personal-${key}`)
    if (!room) throw new Error(`local: ${key} has no chat`)
    return room
  }
}

/** The message as this viewer sees it from now on. */
const withCard = (activity: Activity, content: Card): Activity => ({
  ...activity,
  attachments: [{ contentType: adaptiveCard, content }],
})

const formOf = (choices: Choice[]) =>
  choices.find((choice) => choice.kind === 'button' && choice.button.withInputs)

/** By key, by whole name or by given name, in any case. */
export const isCalled = ({ key, name }: DemoPerson, wanted: string): boolean =>
  [key, name, name.split(' ').at(-1) ?? name].some((known) => known.toLowerCase() === wanted.toLowerCase())
