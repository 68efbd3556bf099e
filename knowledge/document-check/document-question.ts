import { createPhraseTable } from '../question/phrase-table'
import type { Word } from '../question/read-words'
import { type DocumentWord, documentWords } from '../vietnamese/document-words'
import { hasMarks, syllableKey } from '../vietnamese/syllable-key'
import { accusationMentions, classOf, secretMentions } from './class-mentions'
import type { DocumentFacts } from './document-check'

/** What a question says about a document it asks about. */
export interface DocumentQuestion {
  facts: Partial<DocumentFacts>
  /** Something in it touches a class of document that must not be sent, negated or not. */
  touchesBan: boolean
  /** It may be of such a class, though none is named. */
  mayBeBanned: boolean
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
  'nearSecret',
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
const readings = new WeakMap<readonly Word[], DocumentQuestion>()

/** What `words` say of a document; read once for a sentence, however many ask. */
export function readDocumentQuestion(words: readonly Word[], english: boolean): DocumentQuestion {
  const before = readings.get(words)
  if (before) return before
  const reading = readFor(words, english)
  readings.set(words, reading)
  return reading
}

/** Reads on folded words, as typed and as repaired: marks may be missing or wrong, a ban must still be seen. */
function readFor(words: readonly Word[], english: boolean): DocumentQuestion {
  const folds = words.map((word) => word.fold)
  const says = new Set<DocumentWord>()
  for (const [name, table] of tables) if (table.find(folds).length > 0) says.add(name)

  const doubt = says.has('doubt')
  const secrets = secretMentions(words, english, says.has('document'))
  const accusations = accusationMentions(words, english)
  const secrecy = secrecyOf(classOf(secrets.at, words, doubt), aboutOnly(secrets.at, folds), says)
  const accused = classOf(accusations, words, doubt)
  const denunciation = denunciationOf(
    accused === 'yes' && aboutOnly(accusations, folds) ? 'unknown' : (accused ?? accusesSomebody(words)),
    says,
  )
  const direction = says.has('incoming') ? 'incoming' : says.has('outgoing') ? 'outgoing-ministry' : undefined
  const restricted = restrictionOf(says)
  const facts: Partial<DocumentFacts> = {
    ...(secrecy && { secrecy }),
    ...(denunciation && { denunciation }),
    ...(direction && { direction }),
    ...(restricted && { restricted }),
    ...(says.has('attachments') && { attachments: 'yes' as const }),
  }
  return {
    facts,
    touchesBan: secrets.at.length > 0 || accusations.length > 0 || says.has('restricted'),
    mayBeBanned:
      denunciation !== undefined || restricted !== undefined || (secrecy !== undefined && secrecy !== 'none'),
    mayBeLost: secrets.mayBeLost,
    says,
  }
}

const papers = createPhraseTable(documentWords.aboutPapers.split('|').map((name) => [name.split(' '), true]))
const links = createPhraseTable(documentWords.aboutLinks.split('|').map((name) => [name.split(' '), true]))
const ownKinds = new Set(['don', 'thu'])
const farthestLink = 5

/** "báo cáo xác minh đơn tố cáo", "công văn về bí mật nhà nước": papers on the matter, of what class nobody has said. */
function aboutOnly(at: readonly number[], folds: readonly string[]): boolean {
  const [first] = at
  if (first === undefined) return false
  const before = folds.slice(0, first)
  const link = links.find(before).findLast(({ start }) => first - start <= farthestLink)
  if (!link) return false
  const paper = papers.find(before).findLast(({ start }) => start <= link.start)
  return paper !== undefined && !before.slice(paper.start, link.start).some((fold) => ownKinds.has(fold))
}

function secrecyOf(
  said: 'yes' | 'no' | 'unknown' | undefined,
  aboutIt: boolean,
  says: ReadonlySet<DocumentWord>,
): DocumentFacts['secrecy'] | undefined {
  if (said === 'yes') return aboutIt ? 'unknown' : 'secret'
  if (said === 'unknown' || (says.has('nearSecret') && says.has('document'))) return 'unknown'
  return said && 'none'
}

/** "đơn của dân tố lãnh đạo": "tố" written out, and in no other word. */
function accusesSomebody(words: readonly Word[]): 'unknown' | undefined {
  const accuses = words.some(
    ({ key, typed }, at) =>
      key === accuse &&
      hasMarks(typed) &&
      !otherWords.has(`${words[at - 1]?.fold} to`) &&
      !otherWords.has(`to ${words[at + 1]?.fold}`),
  )
  return accuses ? 'unknown' : undefined
}

const accuse = syllableKey('tố')
/** Yếu tố, nhân tố, tố tụng, tố chất. */
const otherWords = new Set(['yeu to', 'nhan to', 'nguyen to', 'to tung', 'to chat'])

function denunciationOf(
  said: 'yes' | 'no' | 'unknown' | undefined,
  says: ReadonlySet<DocumentWord>,
): DocumentFacts['denunciation'] | undefined {
  const complains = says.has('complaint')
  if (said === 'yes') return complains || says.has('mixture') ? 'mixed' : 'yes'
  if (said === 'no') return complains ? 'complaint-only' : 'no'
  if (said || (says.has('nearDenunciation') && (says.has('document') || says.has('channel'))))
    return 'unknown'
  if (!complains) return undefined
  return says.has('doubt') ? 'unknown' : 'complaint-only'
}

function restrictionOf(says: ReadonlySet<DocumentWord>): DocumentFacts['restricted'] | undefined {
  if (says.has('restricted')) {
    return says.has('leaders') && !says.has('doubt') ? 'by-ministry-leaders' : 'unknown-by-whom'
  }
  return says.has('nearRestricted') && says.has('document') ? 'unknown' : undefined
}
