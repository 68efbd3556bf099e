import type { Activity } from './activity'

export interface Entry {
  /** Activity id, unique in the process. */
  id: string
  room: string
  /** Conversation id, with its thread in a channel. */
  conversation: string
  /** Key of the person, or 'bot'. */
  from: string
  at: string
  activity: Activity
  edited: boolean
}

export type TranscriptEvent =
  | { kind: 'sent' | 'edited'; entry: Entry }
  | { kind: 'deleted'; id: string; room: string }
  | { kind: 'typing'; room: string; conversation: string }

export type Listener = (event: TranscriptEvent) => void

/** What was said everywhere, in order, and who wants to hear of it. */
export function createTranscript(clock: () => Date, kept: Entry[] = []) {
  const entries = [...kept]
  const listeners = new Set<Listener>()
  let last = Math.max(0, ...kept.map(({ id }) => Number(id)))
  const tell = (event: TranscriptEvent) => {
    for (const listener of listeners) listener(event)
  }

  return {
    entries: (): readonly Entry[] => entries,
    entry: (id: string) => entries.find((entry) => entry.id === id),
    /** Like Teams: the time in milliseconds, never twice. */
    nextId: () => {
      last = Math.max(last + 1, clock().getTime())
      return String(last)
    },
    add(entry: Omit<Entry, 'at' | 'edited'>) {
      const added = { ...entry, at: clock().toISOString(), edited: false }
      entries.push(added)
      tell({ kind: 'sent', entry: added })
    },
    edit(id: string, activity: Activity): boolean {
      const entry = entries.find((candidate) => candidate.id === id)
      if (!entry) return false
      entry.activity = { ...activity, id }
      entry.edited = true
      tell({ kind: 'edited', entry })
      return true
    },
    remove(id: string): boolean {
      const index = entries.findIndex((entry) => entry.id === id)
      const [removed] = index < 0 ? [] : entries.splice(index, 1)
      if (removed) tell({ kind: 'deleted', id, room: removed.room })
      return Boolean(removed)
    },
    typing: (room: string, conversation: string) => tell({ kind: 'typing', room, conversation }),
    listen(listener: Listener): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
export type Transcript = ReturnType<typeof createTranscript>
