import { cardsOf } from '../../local/connector/activity'
import { buttonsOf, type CardButton, inputsOf } from '../../local/connector/card-parts'
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
  const shown = entriesFor(stage, person, old)
  for (const entry of shown) {
    const speaker = speakerAt(stage, scene, person, entry.room)
    const suggestion = entry.activity.suggestedActions?.actions.find((action) => action.title === title)
    if (suggestion) {
      await delivered(stage.connector.say(speaker, String(suggestion.value)))
      return entry.room
    }
    for (const card of cardsOf(entry.activity)) {
      const button = buttonsOf(card).find((candidate) => candidate.title === title)
      if (button) return press(stage, speaker, entry, button, button.withInputs ? filled(card, {}) : {})
    }
  }
  throw new Error(`${person.name} sees no button '${title}'`)
}

/** The newest card with inputs, or the newest one of that template, or the one that has a button of that title. */
async function submit(
  stage: Stage,
  scene: Scene,
  person: DemoPerson,
  { form, values }: Extract<Step, { kind: 'submits' }>,
) {
  for (const entry of entriesFor(stage, person, false)) {
    for (const card of cardsOf(entry.activity)) {
      if (inputsOf(card).length === 0) continue
      const buttons = buttonsOf(card).filter(({ withInputs }) => withInputs)
      const named = buttons.find(({ title }) => title === form)
      const button = named ?? (!form || stage.cards.nameOf(card) === form ? buttons[0] : undefined)
      if (button)
        return press(stage, speakerAt(stage, scene, person, entry.room), entry, button, filled(card, values))
    }
  }
  throw new Error(`${person.name} sees no form${form ? ` '${form}'` : ''}`)
}

async function press({ connector }: Stage, speaker: Speaker, entry: Entry, button: CardButton, inputs: Json) {
  const data = { ...button.data, ...inputs }
  await delivered(
    button.type === 'Action.Execute'
      ? connector.execute(speaker, entry.id, { verb: button.verb, data })
      : connector.submit(speaker, entry.id, data),
  )
  return entry.room
}

/** Every input with its value; a choice may be named by what the person reads. */
const filled = (card: Json, values: Record<string, string>): Json => ({
  ...Object.fromEntries(
    inputsOf(card).map(({ id, value, choices }) => {
      const typed = values[id]
      return [id, choices.find(({ title }) => title === typed)?.value ?? typed ?? value]
    }),
  ),
  ...Object.fromEntries(
    Object.entries(values).filter(([id]) => !inputsOf(card).some((input) => input.id === id)),
  ),
})

/** What the bot wrote where this person can see it, newest first: their own chat before other places. */
function entriesFor({ connector, cast }: Stage, person: DemoPerson, oldestFirst: boolean): Entry[] {
  const own = `personal-${person.key}`
  const rooms = cast.rooms
    .filter(({ members }) => members.some(({ key }) => key === person.key))
    .map(({ key }) => key)
  const seen = connector.transcript
    .entries()
    .filter(({ from, room }) => from === 'bot' && rooms.includes(room))
  const ordered = oldestFirst ? seen : [...seen].reverse()
  return [...ordered.filter(({ room }) => room === own), ...ordered.filter(({ room }) => room !== own)]
}

async function delivered(delivery: Promise<Delivery>): Promise<void> {
  const { status, body } = await delivery
  if (status >= 400) throw new Error(`the bot answered ${status} ${JSON.stringify(body)}`)
}
