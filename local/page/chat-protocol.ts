import type { Role } from '../../core/contract/people'
import type { Entry } from '../connector/transcript'

export type { Entry, TranscriptEvent } from '../connector/transcript'

export interface ShownPerson {
  key: string
  name: string
  unit: string
  role: Role
  rooms: string[]
}

export interface ShownRoom {
  key: string
  kind: 'personal' | 'group' | 'channel'
}

/** All the page needs to draw itself again after a reload. */
export interface ChatState {
  people: ShownPerson[]
  rooms: ShownRoom[]
  entries: Entry[]
}

/** What a person does on the page. */
export interface Act {
  person: string
  room: string
  locale: string
  /** The thread to answer in. */
  conversation?: string
}

export type ActName = 'say' | 'submit' | 'execute' | 'look' | 'file' | 'rate'

export interface Acts {
  say: Act & { text: string; mention: boolean }
  submit: Act & { replyTo: string; data: Record<string, unknown> }
  execute: Act & { replyTo: string; action: Record<string, unknown> }
  /** Asks for a card as this person sees it. */
  look: Act & { replyTo: string }
  file: Act & { name: string }
  rate: Act & { replyTo: string; reaction: 'like' | 'dislike' }
}

export interface Acted {
  delivered: boolean
  /** The card to show instead to this person, answered to an Action.Execute or a look. */
  card?: Record<string, unknown>
  /** What a client shows for a moment after an Action.Execute. */
  message?: string
}
