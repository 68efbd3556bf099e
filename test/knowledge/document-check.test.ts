import {
  type Decision,
  type DocumentFacts,
  decideDocument,
} from '../../knowledge/document-check/document-check'

const secrecies = [
  'none',
  'secret',
  'top-secret',
  'most-secret',
  'unmarked-secret',
  'unknown',
  undefined,
] as const
const denunciations = ['no', 'complaint-only', 'yes', 'mixed', 'unknown', undefined] as const
const directions = ['incoming', 'outgoing-ministry', 'outgoing-unit', 'unknown', undefined] as const
const restrictions = ['no', 'by-ministry-leaders', 'unknown-by-whom', 'unknown', undefined] as const
const attachments = ['no', 'yes', 'unknown', undefined] as const

const shipped = new Set(['D6.K1', 'D6.K1.a', 'D6.K1.b', 'D6.K1.c', 'D6.K2', 'D8.K2'])
const withAll = new Set([...shipped, 'D4.K2', 'D13.K4'])

const combinations: Partial<DocumentFacts>[] = secrecies.flatMap((secrecy) =>
  denunciations.flatMap((denunciation) =>
    directions.flatMap((direction) =>
      restrictions.flatMap((restricted) =>
        attachments.map((attached) => ({
          ...(secrecy && { secrecy }),
          ...(denunciation && { denunciation }),
          ...(direction && { direction }),
          ...(restricted && { restricted }),
          ...(attached && { attachments: attached }),
        })),
      ),
    ),
  ),
)

/** Written from the regulation, not from the table: a ban certain → no; everything excluded → must; else a person. */
function expected(facts: Partial<DocumentFacts>, d4: boolean): Decision['result'] {
  const { secrecy, denunciation, direction, restricted } = facts
  const classified = secrecy === 'secret' || secrecy === 'top-secret' || secrecy === 'most-secret'
  if (classified || denunciation === 'yes') return 'must-not-send'
  if (denunciation !== 'mixed' && denunciation !== 'unknown') {
    if (restricted === 'by-ministry-leaders' && direction === 'outgoing-ministry') return 'must-not-send'
    const unclearRestriction = restricted === 'by-ministry-leaders' || restricted === 'unknown-by-whom'
    if (d4 && secrecy === 'unmarked-secret' && !unclearRestriction) return 'must-not-send'
  }
  const excluded = [
    secrecy === 'none',
    denunciation === 'no' || denunciation === 'complaint-only',
    restricted === 'no',
  ]
  return excluded.every(Boolean) ? 'must-send' : 'ask-a-person'
}

test('every combination of facts, with the shipped articles', () => {
  expect(combinations).toHaveLength(7 * 6 * 5 * 5 * 4)
  for (const facts of combinations) {
    const decision = decideDocument(facts, (id) => shipped.has(id))
    expect({ facts, result: decision.result }).toEqual({ facts, result: expected(facts, false) })
    for (const id of decision.citations) expect(shipped.has(id)).toBe(true)
    if (decision.result !== 'ask-a-person') expect(decision.citations.length).toBeGreaterThan(0)
    expect(decision.interim).toBe(decision.result === 'ask-a-person' ? 'do-not-send' : undefined)
    expect(decision.scan).toBe(decision.result === 'must-send' && facts.attachments === 'yes')
  }
})

test('every combination of facts, with the article on information secret to the agency', () => {
  for (const facts of combinations) {
    const decision = decideDocument(facts, (id) => withAll.has(id))
    expect({ facts, result: decision.result }).toEqual({ facts, result: expected(facts, true) })
  }
})

test('without the deciding text a person decides', () => {
  for (const facts of combinations) {
    const decision = decideDocument(facts, () => false)
    expect(decision).toMatchObject({
      result: 'ask-a-person',
      citations: [],
      scan: false,
      interim: 'do-not-send',
    })
  }
})

const clean = { secrecy: 'none', denunciation: 'no', restricted: 'no', direction: 'incoming' } as const

test.each<[string, Partial<DocumentFacts>, string, string[]]>([
  [
    'a class of secrecy bans, whatever else holds',
    { ...clean, secrecy: 'secret' },
    'classified',
    ['D6.K1.a'],
  ],
  ['a denunciation bans', { ...clean, denunciation: 'yes' }, 'denunciation', ['D6.K1.b']],
  [
    'a mixed letter goes to a person',
    { ...clean, denunciation: 'mixed' },
    'denunciation-unclear',
    ['D6.K1.b'],
  ],
  [
    'all three marks of point c ban',
    { ...clean, direction: 'outgoing-ministry', restricted: 'by-ministry-leaders' },
    'restricted-by-leaders',
    ['D6.K1.c'],
  ],
  [
    'who restricted it is not known',
    { ...clean, direction: 'outgoing-ministry', restricted: 'unknown-by-whom' },
    'restricted-by-whom',
    ['D6.K1.c'],
  ],
  [
    'point c speaks of outgoing documents of the Ministry only',
    { ...clean, restricted: 'by-ministry-leaders' },
    'restricted-elsewhere',
    ['D6.K1.c', 'D6.K2'],
  ],
  [
    'no stamp, but secret inside: the article on it is not loaded',
    { ...clean, secrecy: 'unmarked-secret' },
    'unmarked-secret',
    [],
  ],
  ['the class is not known', { ...clean, secrecy: 'unknown' }, 'secrecy-unknown', ['D6.K1.a']],
  [
    'a complaint without denunciation, read literally',
    { ...clean, denunciation: 'complaint-only' },
    'complaint',
    ['D6.K2', 'D6.K1.b'],
  ],
  ['any other document', clean, 'ordinary', ['D6.K2']],
  ['with annexes it is scanned as well', { ...clean, attachments: 'yes' }, 'ordinary', ['D6.K2', 'D8.K2']],
])('%s', (_reason, facts, row, citations) => {
  expect(decideDocument(facts, (id) => shipped.has(id))).toMatchObject({ row, citations })
})
