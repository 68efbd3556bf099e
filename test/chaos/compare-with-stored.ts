import type { Database } from '../../database/database'
import type { Delivered } from '../core/smtp-sink'
import type { Told } from './act-at-random'

export interface Differences {
  /** Acknowledged, not stored. */
  lost: string[]
  /** Stored, never acknowledged: filed twice. */
  doubled: string[]
  /** Revisions with a gap, or not what was acknowledged last. */
  brokenHistories: string[]
  emails: { sent: number; dead: number; waiting: number }
  /** Noted as sent, but no copy arrived. */
  emailsLost: number
  /** Copies beyond the first. */
  emailsRepeated: number
}

/** What the service holds, against what it told people and what arrived at the mail server. */
export async function compareWithStored(
  database: Database,
  told: ReadonlyMap<string, Told>,
  delivered: readonly Delivered[],
): Promise<Differences> {
  const stored = await database.query<{ number: string }>('select number from core.requests')
  const histories = await database.query<{ number: string; revisions: number[] }>(
    'select number, array_agg(revision order by sequence) as revisions from core.events group by number',
  )
  const emails = await database.query<{ id: number; state: 'sent' | 'dead' | 'waiting' }>(
    'select id, state from core.emails',
  )
  const copies = new Map<number, number>()
  for (const { text } of delivered) {
    const id = Number(/^Message-ID: <imoit-(\d+)@/m.exec(text)?.[1])
    copies.set(id, (copies.get(id) ?? 0) + 1)
  }
  const numbers = new Set(stored.map(({ number }) => number))
  const revisionsOf = new Map(histories.map(({ number, revisions }) => [number, revisions]))
  const isWhole = (request: Told) => {
    const revisions = revisionsOf.get(request.created.number) ?? []
    return (
      revisions.every((revision, at) => revision === at + 1) &&
      revisions.length === request.moves + 1 &&
      revisions.at(-1) === request.created.revision
    )
  }
  const inState = (state: string) => emails.filter((email) => email.state === state)
  return {
    lost: [...told.keys()].filter((number) => !numbers.has(number)),
    doubled: [...numbers].filter((number) => !told.has(number)),
    brokenHistories: [...told.values()].filter((one) => !isWhole(one)).map(({ created }) => created.number),
    emails: {
      sent: inState('sent').length,
      dead: inState('dead').length,
      waiting: inState('waiting').length,
    },
    emailsLost: inState('sent').filter(({ id }) => !copies.has(id)).length,
    emailsRepeated: [...copies.values()].reduce((sum, count) => sum + count - 1, 0),
  }
}
