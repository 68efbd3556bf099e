import type { Entry, TranscriptEvent } from '../../local/connector/transcript'
import { actStep, type Scene } from './act-step'
import { giveFact } from './give-fact'
import { readScript, type Step } from './read-chat'
import { settle } from './settle'
import { type Shown, showEntry } from './show-entry'
import { showViewed } from './show-viewed'
import type { Stage } from './stage'

/** Acts what people do in a conversation and returns the talk as it really went. */
export async function replay(stage: Stage, lines: string[]): Promise<string> {
  await stage.reset()
  const scene: Scene = { place: 'personal', locale: 'vi-VN' }
  const talk: string[] = []
  let here = ''
  let emails = await lastEmail(stage)
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
    if (stage.pressed) {
      const name = stage.cast.nameOf(stage.pressed.person)
      talk.push(...showViewed(stage.pressed, name, stage.cards.nameOf))
      stage.pressed = undefined
    }
    talk.push(
      ...inOrder(heard, here).flatMap((one) => showEntry(placed(stage, one, here), stage.cards.nameOf)),
    )
    if (scene.showsEmails) talk.push(...(await showEmails(stage, emails)))
    emails = await lastEmail(stage)
  }
  return talk.join('\n')
}

async function lastEmail({ database }: Stage): Promise<number> {
  const [row] = await database.query<{ last: number }>(
    'select coalesce(max(id), 0)::int as last from core.emails',
  )
  return row?.last ?? 0
}

async function showEmails({ database }: Stage, after: number): Promise<string[]> {
  const rows = await database.query<{ recipient: string; subject: string }>(
    'select recipient, subject from core.emails where id > $1 order by recipient, id',
    [after],
  )
  return rows.map(({ recipient, subject }) => `mail to ${recipient}: ${subject}`)
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

/**
 * Where somebody acts first, other places after it; each place in the order its people saw, but answers before
 * what comes there by itself: the two race.
 */
function inOrder(heard: Shown[], here: string): Shown[] {
  const place = ({ entry }: Shown) => (entry.room === here ? '' : entry.room)
  const isNews = ({ entry, edited }: Shown) => edited || entry.activity.replyToId === undefined
  return [...heard].sort((a, b) => place(a).localeCompare(place(b)) || Number(isNews(a)) - Number(isNews(b)))
}

function placed(stage: Stage, one: Shown, here: string): Shown {
  return one.entry.room === here ? one : { ...one, elsewhere: placeName(stage, one.entry) }
}

function placeName({ cast }: Stage, { room }: Entry): string {
  if (room === 'channel') return 'helpdesk'
  return room === 'group' ? 'group' : cast.nameOf(room.replace('personal-', ''))
}
