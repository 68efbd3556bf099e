export interface DocumentFacts {
  secrecy: 'none' | 'secret' | 'top-secret' | 'most-secret' | 'unmarked-secret' | 'unknown'
  denunciation: 'no' | 'complaint-only' | 'yes' | 'mixed' | 'unknown'
  direction: 'incoming' | 'outgoing-ministry' | 'outgoing-unit' | 'unknown'
  restricted: 'no' | 'by-ministry-leaders' | 'unknown-by-whom' | 'unknown'
  attachments: 'no' | 'yes' | 'unknown'
}

export type CheckResult = 'must-not-send' | 'must-send' | 'ask-a-person'

export interface Decision {
  result: CheckResult
  row: DecisionRow
  /** Ids of loaded units, the deciding one first. */
  citations: string[]
  /** The document and what belongs to it must be scanned and entered. */
  scan: boolean
  /** What holds until a person has decided. */
  interim?: 'do-not-send'
}

export type DecisionRow = (typeof rows)[number]['row']

type Facts = Partial<DocumentFacts>
type Loaded = (id: string) => boolean

/** Tested from the top; a ban stands above a duty, and doubt above a duty. */
const rows = [
  {
    row: 'classified',
    when: ({ secrecy }: Facts) =>
      secrecy === 'secret' || secrecy === 'top-secret' || secrecy === 'most-secret',
    result: 'must-not-send',
    cites: ['D6.K1.a'],
    supports: ['D13.K4', 'D4.K2'],
  },
  {
    row: 'denunciation',
    when: ({ denunciation }: Facts) => denunciation === 'yes',
    result: 'must-not-send',
    cites: ['D6.K1.b'],
    supports: ['D13.K4'],
  },
  {
    row: 'denunciation-unclear',
    when: ({ denunciation }: Facts) => denunciation === 'mixed' || denunciation === 'unknown',
    result: 'ask-a-person',
    cites: ['D6.K1.b'],
    supports: [],
  },
  {
    row: 'restricted-by-leaders',
    when: ({ direction, restricted }: Facts) =>
      direction === 'outgoing-ministry' && restricted === 'by-ministry-leaders',
    result: 'must-not-send',
    cites: ['D6.K1.c'],
    supports: [],
  },
  {
    row: 'restricted-by-whom',
    when: ({ direction, restricted }: Facts) =>
      direction === 'outgoing-ministry' && restricted === 'unknown-by-whom',
    result: 'ask-a-person',
    cites: ['D6.K1.c'],
    supports: [],
  },
  {
    row: 'restricted-elsewhere',
    when: ({ restricted }: Facts) => restricted === 'by-ministry-leaders' || restricted === 'unknown-by-whom',
    result: 'ask-a-person',
    cites: ['D6.K1.c', 'D6.K2'],
    supports: [],
  },
  {
    row: 'unmarked-secret',
    when: ({ secrecy }: Facts) => secrecy === 'unmarked-secret',
    // The article on information secret to the agency decides, once it is loaded.
    result: 'must-not-send',
    cites: ['D4.K2'],
    supports: [],
  },
  {
    row: 'secrecy-unknown',
    when: ({ secrecy }: Facts) => secrecy === 'unknown',
    result: 'ask-a-person',
    cites: ['D6.K1.a'],
    supports: [],
  },
  {
    row: 'restriction-unknown',
    when: ({ restricted }: Facts) => restricted === 'unknown',
    result: 'ask-a-person',
    cites: ['D6.K1.c'],
    supports: [],
  },
  {
    row: 'not-stated',
    when: ({ secrecy, denunciation, restricted }: Facts) => !secrecy || !denunciation || !restricted,
    result: 'ask-a-person',
    cites: ['D6.K1'],
    supports: [],
  },
  {
    row: 'complaint',
    when: ({ denunciation }: Facts) => denunciation === 'complaint-only',
    result: 'must-send',
    cites: ['D6.K2', 'D6.K1.b'],
    supports: [],
  },
  {
    row: 'ordinary',
    when: () => true,
    result: 'must-send',
    cites: ['D6.K2'],
    supports: [],
  },
] as const satisfies readonly {
  row: string
  when: (facts: Facts) => boolean
  result: CheckResult
  cites: readonly string[]
  supports: readonly string[]
}[]

/**
 * May a document with these facts go through the system? A fact that is missing counts as unknown. When the text that
 * decides is not loaded, a person decides.
 */
export function decideDocument(facts: Facts, loaded: Loaded): Decision {
  const row = rows.find(({ when }) => when(facts)) ?? rows[rows.length - 1]
  if (!row) throw new Error('knowledge: the document check has no rows')
  const result: CheckResult = loaded(row.cites[0]) ? row.result : 'ask-a-person'
  const scan = result === 'must-send' && facts.attachments === 'yes' && loaded('D8.K2')
  const citations = [...row.cites, ...row.supports, ...(scan ? ['D8.K2'] : [])].filter(loaded)
  return {
    result,
    row: row.row,
    citations,
    scan,
    ...(result === 'ask-a-person' && { interim: 'do-not-send' as const }),
  }
}
