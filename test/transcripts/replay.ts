import type { Entry, TranscriptEvent } from '../../local/connector/transcript'
import { actStep, type Scene } from './act-step'
import { giveFact } from './give-fact'
import { readScript, type Step } from './read-chat'
import { settle } from './settle'
import { type Shown, showEntry } from './show-entry'
import type { Stage } from './stage'

/** Acts what people do in a conversation and returns the talk as it really went. */
export async function replay(stage: Stage, lines: string[]): Promise<string> {
  await stage.reset()
  const scene: Scene = { place: 'personal', locale: 'vi-VN' }
  const talk: string[] = []
  let here = ''
  for (const { text, step } of readScript(lines)) {
    talk.push(text)
    if (!step) continue
    const heard: Shown[] = []
    const stopListening = stage.connector.transcript.listen((event) => heard.push(...shown(event)))
    here = await take(stage, scene, step, here).catch((error: Error) => {
      talk.push(`!! ${error.message}`)
      return here
    })
    await settle(stage.database, { coreDown: stage.switched.down })
    stopListening()
    // Somebody introduced by a fact is welcomed when the app is added: not part of the talk.
    if (step.kind === 'given' && / is /.test(step.fact) && !step.fact.startsWith('core')) continue
    talk.push(
      ...inOrder(heard, here).flatMap((one) => showEntry(placed(stage, one, here), stage.cards.nameOf)),
    )
  }
  return talk.join('\n')
}

async function take(stage: Stage, scene: Scene, step: Step, here: string): Promise<string> {
  if (step.kind !== 'given') return actStep(stage, scene, step)
  await giveFact(stage, scene, step.fact)
  return here
}

const shown = (event: TranscriptEvent): Shown[] =>
  (event.kind === 'sent' || event.kind === 'edited') && event.entry.from === 'bot'
    ? // A copy: a message that is edited later must still print as it was.
      [{ entry: structuredClone(event.entry), edited: event.kind === 'edited' }]
    : []

/** Where somebody acts first, other places after it; each place in the order its people saw. */
function inOrder(heard: Shown[], here: string): Shown[] {
  const place = ({ entry }: Shown) => (entry.room === here ? '' : entry.room)
  return [...heard].sort((a, b) => place(a).localeCompare(place(b)))
}

function placed(stage: Stage, one: Shown, here: string): Shown {
  return one.entry.room === here ? one : { ...one, elsewhere: placeName(stage, one.entry) }
}

function placeName({ cast }: Stage, { room }: Entry): string {
  if (room === 'channel') return 'helpdesk'
  return room === 'group' ? 'group' : cast.nameOf(room.replace('personal-', ''))
}
