import type { Entry } from '../connector/transcript'

export type { Entry, TranscriptEvent } from '../connector/transcript'

export interface ShownPerson {
  key: string
  name: string
  unit: string
  role: 'staff' | 'unit-head' | 'helpdesk' | 'administrator'
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

export type ActName = 'say' | 'submit' | 'execute' | 'file'

export interface Acts {
  say: Act & { text: string; mention: boolean }
  submit: Act & { replyTo: string; data: Record<string, unknown> }
  execute: Act & { replyTo: string; action: Record<string, unknown> }
  file: Act & { name: string }
}

export interface Acted {
  delivered: boolean
  /** The card to show instead, answered to an Action.Execute. */
  card?: Record<string, unknown>
}
