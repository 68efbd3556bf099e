import { accusationMentions, classOf, secretMentions } from './class-mentions'
import type { DocumentFacts } from './document-check'
import { createPhraseTable } from './phrase-table'
import type { Word } from './read-words'
import { type DocumentWord, documentWords } from './vietnamese/document-words'

/** What a question says about a document it asks about. */
export interface DocumentQuestion {
  facts: Partial<DocumentFacts>
  /** Something in it touches a class of document that must not be sent, negated or not. */
  touchesBan: boolean
  /** The words may mean a lost document as well. */
  mayBeLost: boolean
  says: ReadonlySet<DocumentWord>
}

const spotted: readonly DocumentWord[] = [
  'document',
  'sending',
  'channel',
  'permission',
  'prohibition',
  'complaint',
  'mixture',
  'nearDenunciation',
  'restricted',
  'nearRestricted',
  'leaders',
  'incoming',
  'outgoing',
  'attachments',
  'doubt',
]
const tables = spotted.map(
  (name) =>
    [
      name,
      createPhraseTable(documentWords[name].split('|').map((phrase) => [phrase.split(' '), name])),
    ] as const,
)
/** Reads on folded words, as typed and as repaired: marks may be missing or wrong, a ban must still be seen. */
export function readDocumentQuestion(words: readonly Word[], english: boolean): DocumentQuestion {
  const folds = words.map((word) => word.fold)
  const says = new Set<DocumentWord>()
  for (const [name, table] of tables) if (table.find(folds).length > 0) says.add(name)

  const doubt = says.has('doubt')
  const secrets = secretMentions(words, english, says.has('document'))
  const accusations = accusationMentions(words, english)
  const secrecy = classOf(secrets.at, words, doubt)
  const denunciation = denunciationOf(classOf(accusations, words, doubt), says)
  const direction = says.has('incoming') ? 'incoming' : says.has('outgoing') ? 'outgoing-ministry' : undefined
  const restricted = restrictionOf(says)
  const facts: Partial<DocumentFacts> = {
    ...(secrecy && { secrecy: secrecyNamed[secrecy] }),
    ...(denunciation && { denunciation }),
    ...(direction && { direction }),
    ...(restricted && { restricted }),
    ...(says.has('attachments') && { attachments: 'yes' as const }),
  }
  return {
    facts,
    touchesBan: secrets.at.length > 0 || accusations.length > 0 || says.has('restricted'),
    mayBeLost: secrets.mayBeLost,
    says,
  }
}

const secrecyNamed = { yes: 'secret', no: 'none', unknown: 'unknown' } as const

function denunciationOf(
  said: 'yes' | 'no' | 'unknown' | undefined,
  says: ReadonlySet<DocumentWord>,
): DocumentFacts['denunciation'] | undefined {
  const complains = says.has('complaint')
  if (said === 'yes') return complains || says.has('mixture') ? 'mixed' : 'yes'
  if (said === 'no') return complains ? 'complaint-only' : 'no'
  if (said || says.has('nearDenunciation')) return 'unknown'
  if (!complains) return undefined
  return says.has('doubt') ? 'unknown' : 'complaint-only'
}

function restrictionOf(says: ReadonlySet<DocumentWord>): DocumentFacts['restricted'] | undefined {
  if (says.has('restricted')) {
    return says.has('leaders') && !says.has('doubt') ? 'by-ministry-leaders' : 'unknown-by-whom'
  }
  return says.has('nearRestricted') && says.has('document') ? 'unknown' : undefined
}
