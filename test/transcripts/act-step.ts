import { cardsOf } from '../../local/connector/activity'
import { buttonsOf, type Card, type CardButton, inputsFor } from '../../local/connector/card-parts'
import type { Delivery, Speaker } from '../../local/connector/create-connector'
import type { Entry } from '../../local/connector/transcript'
import type { DemoPerson } from '../../local/demo-people'
import type { Step } from './read-chat'
import type { Stage } from './stage'

/** Where people are and what language their client speaks, as the conversation goes on. */
export interface Scene {
  place: 'personal' | 'group' | 'channel'
  locale: string
  /** The thread a channel talk goes on in. */
  thread?: string
  /** What leaves by e-mail is printed too. */
  showsEmails?: boolean
}

type Act = Exclude<Step, { kind: 'given' }>
type Json = Record<string, unknown>

/** Does what a line says somebody does; answers the room it happened in. */
export async function actStep(stage: Stage, scene: Scene, step: Act): Promise<string> {
  const person = stage.cast.find(step.who) ?? stage.cast.introduce(step.who, 'staff')
  if (!person) throw new Error(`nobody is called ${step.who}`)
  const speaker = speakerAt(stage, scene, person)
  const { connector } = stage
  switch (step.kind) {
    case 'says':
      await delivered(connector.say(speaker, step.text))
      // What was continued in the 1:1 chat is another conversation.
      scene.thread = connector.transcript
        .entries()
        .filter(({ room }) => room === speaker.room.key)
        .at(-1)?.conversation
      return speaker.room.key
    case 'sends':
      await delivered(
        step.what === 'file' ? connector.sendFile(speaker, 'cong-van.pdf') : connector.sendSticker(speaker),
      )
      return speaker.room.key
    case 'opens':
      await connector.open(speaker)
      return speaker.room.key
    case 'taps':
      return tap(stage, scene, person, step)
    case 'submits':
      return submit(stage, scene, person, step)
    case 'rates':
      return rate(stage, scene, person, step)
    case 'looks':
      return look(stage, scene, person, step)
  }
}

function speakerAt(
  { cast }: Stage,
  { place, locale, thread }: Scene,
  person: DemoPerson,
  roomKey?: string,
): Speaker {
  const key = roomKey ?? (place === 'personal' ? `personal-${person.key}` : place)
  const room = cast.rooms.find((candidate) => candidate.key === key)
  if (!room) throw new Error(`there is no place ${key}`)
  return { person, room, locale, ...(place === 'channel' && { conversation: thread }) }
}

async function tap(
  stage: Stage,
  scene: Scene,
  person: DemoPerson,
  { title, old }: Extract<Step, { kind: 'taps' }>,
) {
  if (old) return tapOld(stage, scene, person, title)
  for (const entry of entriesFor(stage, person)) {
    const speaker = speakerAt(stage, scene, person, entry.room)
    const suggestion = entry.activity.suggestedActions?.actions.find((action) => action.title === title)
    if (suggestion) {
      await delivered(stage.connector.say(speaker, String(suggestion.value)))
      return entry.room
    }
    for (const card of await cardsFor(stage, speaker, entry)) {
      const button = buttonsOf(card).find((candidate) => candidate.title === title)
      if (button) return press(stage, speaker, entry, button, filled(card, button, {}))
    }
  }
  throw new Error(`${person.name} sees no button '${title}'`)
}

/** The oldest button of that title this person was ever shown, also where the card was changed since. */
async function tapOld(stage: Stage, scene: Scene, person: DemoPerson, title: string) {
  const rooms = roomsOf(stage, person)
  for (const { entry, view } of stage.seen) {
    if (!rooms.includes(entry.room) || (view && view.person !== person.key)) continue
    for (const card of view ? [view.card] : cardsOf(entry.activity)) {
      const button = buttonsOf(card).find((candidate) => candidate.title === title)
      const speaker = speakerAt(stage, scene, person, entry.room)
      if (button) return press(stage, speaker, entry, button, filled(card, button, {}))
    }
  }
  throw new Error(`${person.name} never saw a button '${title}'`)
}

/** The newest card with inputs, or the newest one of that template, or the one that has a button of that title. */
async function submit(
  stage: Stage,
  scene: Scene,
  person: DemoPerson,
  { form, values }: Extract<Step, { kind: 'submits' }>,
) {
  for (const entry of entriesFor(stage, person)) {
    const speaker = speakerAt(stage, scene, person, entry.room)
    for (const card of await cardsFor(stage, speaker, entry)) {
      const buttons = buttonsOf(card).filter((button) => inputsFor(card, button).length > 0)
      const named = buttons.find(({ title }) => title === form)
      const button = named ?? (!form || stage.cards.nameOf(card) === form ? buttons[0] : undefined)
      if (button) return press(stage, speaker, entry, button, filled(card, button, values))
    }
  }
  throw new Error(`${person.name} sees no form${form ? ` '${form}'` : ''}`)
}

async function press(stage: Stage, speaker: Speaker, entry: Entry, button: CardButton, inputs: Json) {
  const { connector } = stage
  const data = { ...button.data, ...inputs }
  if (button.type === 'Action.Execute') {
    const pressed = await delivered(connector.execute(speaker, entry.id, { verb: button.verb, data }))
    stage.pressed = { person: speaker.person.key, ...pressed }
  } else await delivered(connector.submit(speaker, entry.id, data))
  return entry.room
}

async function rate(
  stage: Stage,
  scene: Scene,
  person: DemoPerson,
  { reaction, comment }: Extract<Step, { kind: 'rates' }>,
) {
  const answer = entriesFor(stage, person).find(({ activity }) => asksForThumbs(activity.channelData))
  if (!answer) throw new Error(`${person.name} sees no answer with thumbs`)
  const speaker = speakerAt(stage, scene, person, answer.room)
  await delivered(stage.connector.rate(speaker, answer.id, reaction, comment))
  return answer.room
}

const asksForThumbs = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'feedbackLoop' in data

/** The newest card that people see each in their own way. */
async function look(
  stage: Stage,
  scene: Scene,
  person: DemoPerson,
  { number }: Extract<Step, { kind: 'looks' }>,
) {
  for (const entry of entriesFor(stage, person)) {
    if (number && !JSON.stringify(entry.activity).includes(number)) continue
    const card = await stage.connector.look(speakerAt(stage, scene, person, entry.room), entry.id)
    if (!card) continue
    stage.pressed = { person: person.key, card, looked: true }
    stage.seen.push({ entry, view: { person: person.key, card } })
    return entry.room
  }
  throw new Error(`${person.name} sees no card of their own${number ? ` for ${number}` : ''}`)
}

/** Every card of a message as this person sees it. */
async function cardsFor({ connector }: Stage, speaker: Speaker, entry: Entry): Promise<Card[]> {
  const own = await connector.look(speaker, entry.id)
  return own ? [own] : cardsOf(entry.activity)
}

/** Every input with its value, named by its id or, in a small form, by what follows the action in it; a choice may be named by what the person reads. */
function filled(card: Card, button: CardButton, values: Record<string, string>): Json {
  const inputs = inputsFor(card, button)
  const shortOf = (id: string) => id.slice(id.indexOf('_') + 1)
  const known = inputs.map(({ id, value, choices }) => {
    const typed = values[id] ?? values[shortOf(id)]
    return [id, choices.find(({ title }) => title === typed)?.value ?? typed ?? value]
  })
  const others = Object.entries(values).filter(
    ([name]) => !inputs.some(({ id }) => id === name || shortOf(id) === name),
  )
  return Object.fromEntries([...known, ...others])
}

/** What the bot wrote where this person can see it, newest first: their own chat before other places. */
function entriesFor(stage: Stage, person: DemoPerson): Entry[] {
  const own = `personal-${person.key}`
  const rooms = roomsOf(stage, person)
  const ordered = stage.connector.transcript
    .entries()
    .filter(({ from, room }) => from === 'bot' && rooms.includes(room))
    .reverse()
  return [...ordered.filter(({ room }) => room === own), ...ordered.filter(({ room }) => room !== own)]
}

const roomsOf = ({ cast }: Stage, person: DemoPerson): string[] =>
  cast.rooms.filter(({ members }) => members.some(({ key }) => key === person.key)).map(({ key }) => key)

async function delivered<D extends Delivery>(delivery: Promise<D>): Promise<D> {
  const answered = await delivery
  const { status, body } = answered
  if (status >= 400) throw new Error(`the bot answered ${status} ${JSON.stringify(body)}`)
  return answered
}
