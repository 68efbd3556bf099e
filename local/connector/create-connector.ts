import type { Activity } from './activity'
import { type Card, refreshOf } from './card-parts'
import { createFaults, type Fault } from './faults'
import { type Pressed, readPressed } from './pressed'
import { accountOf, botAccount, type LocalPerson, type Room, roomIdOf, threadOf } from './rooms'
import { serveConnector } from './serve-connector'
import { envelope, type Sender, sentFile, sentSticker, typedText } from './teams-activity'
import { createTranscript, type Entry } from './transcript'

export interface ConnectorParts {
  rooms: Room[]
  /** Where the bot listens, 'http://localhost:3978'. */
  botUrl: () => string
  /** Where the bot answers to. */
  serviceUrl: () => string
  clock: () => Date
  /** What was said before, when a talk goes on after a restart. */
  kept?: Entry[]
}

/** One person at one place, as the connector's callers name them. */
export interface Speaker {
  person: LocalPerson
  room: Room
  /** The thread to answer in; a channel message without one opens a thread. */
  conversation?: string
  locale?: string
}

export interface Delivery {
  status: number
  body: unknown
}

/** Plays Teams on this machine: what people do goes to the bot as activities, what the bot sends is kept. */
export function createConnector({ rooms, botUrl, serviceUrl, clock, kept }: ConnectorParts) {
  const transcript = createTranscript(clock, kept)
  const faults = createFaults()
  const opened = new Set<string>()

  async function deliver(activity: Activity): Promise<Delivery> {
    const response = await fetch(`${botUrl()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : readable(text) }
  }

  function addressed({ person, room, conversation, locale = 'vi-VN' }: Speaker, id: string): Sender {
    const thread = room.kind === 'channel' ? threadOf(room.id, id) : room.id
    return { person, room, conversation: conversation ?? thread, locale }
  }

  function activityFrom(speaker: Speaker, content: Partial<Activity>): Activity {
    const id = transcript.nextId()
    const base = envelope(addressed(speaker, id), { id, at: clock(), serviceUrl: serviceUrl() })
    return { ...base, ...content, entities: [...(base.entities ?? []), ...(content.entities ?? [])] }
  }

  /** Shown to everyone in the room; reaches the bot only where Teams would bring it there. */
  async function send(speaker: Speaker, content: Partial<Activity>, reachesBot = true): Promise<Delivery> {
    const activity = activityFrom(speaker, content)
    const conversation = activity.conversation?.id ?? speaker.room.id
    transcript.add({
      id: activity.id ?? '',
      room: speaker.room.key,
      conversation,
      from: speaker.person.key,
      activity,
    })
    return reachesBot ? deliver(activity) : { status: 200, body: undefined }
  }

  function invoke(
    speaker: Speaker,
    replyToId: string,
    action: Record<string, unknown>,
    trigger: 'manual' | 'automatic',
  ): Promise<Delivery> {
    const conversation = transcript.entry(replyToId)?.conversation
    const value = { action: { ...action, type: 'Action.Execute' }, trigger }
    const name = 'adaptiveCard/action'
    return deliver(activityFrom({ ...speaker, conversation }, { type: 'invoke', name, value, replyToId }))
  }

  return {
    rooms,
    transcript,
    faults: { fail: (what: Fault, times?: number) => faults.fail(what, times), recover: faults.recover },
    handle: serveConnector({ rooms: () => rooms, transcript, faults }),

    /** The app is added: the two events Teams sends, once per room. */
    async open(speaker: Speaker): Promise<void> {
      if (opened.has(speaker.room.key)) return
      opened.add(speaker.room.key)
      const here = { ...speaker, conversation: speaker.room.id }
      const { locale: _, ...update } = activityFrom(here, {
        type: 'conversationUpdate',
        membersAdded: [{ id: botAccount.id }, accountOf(speaker.person)],
      })
      await deliver(update)
      await deliver(activityFrom(here, { type: 'installationUpdate', action: 'add' }))
    },

    /** In a group or channel the bot hears only what mentions it. */
    say(speaker: Speaker, text: string, mentionsBot = speaker.room.kind !== 'personal'): Promise<Delivery> {
      const mentioned = mentionsBot && speaker.room.kind !== 'personal'
      return send(speaker, typedText(text, mentioned), mentioned || speaker.room.kind === 'personal')
    },

    sendFile: (speaker: Speaker, name: string) => send(speaker, sentFile(name)),
    sendSticker: (speaker: Speaker) => send(speaker, sentSticker()),

    /** A pressed Action.Submit: a message without text that names the card's message. */
    submit(speaker: Speaker, replyToId: string, value: Record<string, unknown>): Promise<Delivery> {
      const conversation = transcript.entry(replyToId)?.conversation
      return deliver(activityFrom({ ...speaker, conversation }, { value, replyToId }))
    },

    /** A thumb under a message of the bot, with what was typed beside it. */
    rate(
      speaker: Speaker,
      replyToId: string,
      reaction: 'like' | 'dislike',
      feedbackText = '',
    ): Promise<Delivery> {
      const conversation = transcript.entry(replyToId)?.conversation
      const value = {
        actionName: 'feedback',
        actionValue: { reaction, feedback: JSON.stringify({ feedbackText }) },
      }
      const name = 'message/submitAction'
      return deliver(activityFrom({ ...speaker, conversation }, { type: 'invoke', name, value, replyToId }))
    },

    /** A pressed Action.Execute: the answer carries the card to show instead. */
    execute: async (speaker: Speaker, replyToId: string, action: Record<string, unknown>): Promise<Pressed> =>
      readPressed(await invoke(speaker, replyToId, action, 'manual')),

    /** The card as this person sees it: a client asks for it when the card names the person. */
    async look({ person, ...speaker }: Speaker, id: string): Promise<Card | undefined> {
      const entry = transcript.entry(id)
      const refresh = entry && refreshOf(entry.activity)
      if (!refresh?.userIds.includes(accountOf(person).id)) return undefined
      return readPressed(await invoke({ ...speaker, person }, id, refresh.action, 'automatic')).card
    },

    /** Any activity, as it stands: for tests of what no polite client sends. */
    deliver,

    roomOf: (conversation: string) => rooms.find(({ id }) => id === roomIdOf(conversation)),
  }
}
export type Connector = ReturnType<typeof createConnector>

function readable(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
