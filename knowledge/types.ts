export type Language = 'vi' | 'en'

/** Where a unit stands in its instrument. Labels are made from it by the wording, in the reader's language. */
export interface UnitPath {
  /** 'regulation' (Quy chế, the default part), 'decision' (the Quyết định's own articles) or 'annex' (Phụ lục). */
  part: 'regulation' | 'decision' | 'annex'
  /** Article number as printed ('6', '7a'), or the annex section ('I', 'II'); '' right under an annex with a label. */
  article: string
  /** Label of an annex that has one ('I', '02'): Phụ lục I. */
  annex?: string
  /** Number of a form ('01'): Mẫu số 01. */
  form?: string
  /** Clause number as printed; nested ones keep the whole number ('1.1'). */
  clause?: string
  /** Point letter in NFC; đ and d are different points. */
  point?: string
  /** 1-based number of an unnumbered paragraph. */
  paragraph?: string
  /** Number of a step written '(1)', without the brackets. */
  step?: string
  /** Which of several equally numbered units this is, per level: `{ article: 2 }` is the second Điều 6, 'D6~2'. */
  repeated?: Partial<Record<'article' | 'clause' | 'point' | 'step', number>>
}

export interface Instrument {
  /** Document id as used in citation ids, '2226-qd-bct'. */
  id: string
  /** '2226/QĐ-BCT' */
  number: string
  /** 'Quyết định' */
  kind: string
  /** Name of the regulation it issues, as the text has it. */
  title: string
  /** Short name shown in citations: 'Quy chế … (QĐ 2226/QĐ-BCT)'. */
  shortTitle: string
  issuer: string
  /** ISO dates. */
  signed: string
  effective: string
  /** The sentence that states the day it takes effect, verbatim. */
  effectiveFrom?: string
  /** ISO date of the first day on which it no longer applies. */
  expires?: string
  /** Numbers of the instruments whose place it takes. */
  replaces?: string[]
  /** Numbers of the instruments it ends without taking their place. */
  repeals?: string[]
  /** What it changes in other instruments. */
  amends?: Amendment[]
  signer?: string
}

/** One change to another instrument; the changed text itself is never rewritten from it. */
export interface Amendment {
  /** Number of the instrument that is changed, '30/2020/NĐ-CP'. */
  number: string
  /** 'regulation' unless told. */
  part?: UnitPath['part']
  article: string
  clause?: string
  point?: string
  action: 'amend' | 'add' | 'repeal'
  /** Id of the amending unit in its own document, 'D1.K2'. */
  by: string
}

export interface EditorNote {
  vi: string
  en: string
  author: string
  /** ISO date. */
  date: string
}

export type UnitKind = 'article' | 'clause' | 'point' | 'paragraph' | 'step'

export interface Unit {
  /** 'D6.K1.a'; compared exactly, never accent-folded. */
  id: string
  document: string
  kind: UnitKind
  path: UnitPath
  /** Article heading, verbatim. */
  heading: string
  /** Verbatim text in NFC without its own number or letter; for an article: empty when it has children. */
  text: string
  /** The sentence a point depends on (text of its clause), verbatim. */
  leadIn?: string
  parent?: string
  children: string[]
  previous?: string
  next?: string
  /** Ids of loaded units this unit's text points to. */
  refersTo: string[]
  notes: EditorNote[]
}

/** One source under an answer. `quote` is verbatim; notes are shown beside it, never inside. */
export interface Citation {
  id: string
  document: string
  path: UnitPath
  heading: string
  leadIn?: string
  quote: string
  notes: EditorNote[]
  /** [start, end) offsets in `quote` of the words the question matched. */
  spans: [number, number][]
  /** Set when it matters which version is quoted: several are loaded, another date was asked for, or it is no longer in force. */
  version?: CitedVersion
  /** Changes to this unit by other loaded documents that were in force on the day answered for. */
  amendments?: CitedAmendment[]
}

export interface CitedVersion {
  /** ISO date. */
  effective: string
  /** ISO date of the first day on which this version no longer applies, as far as the loaded documents tell. */
  until?: string
  /** The loaded document that took its place or ended it. */
  endedBy?: { document: string; number: string; kind: string; action: 'replace' | 'repeal' }
}

export interface CitedAmendment {
  action: Amendment['action']
  /** The changed place in the cited document: the cited unit, what it lies in, or a part of it. */
  place: UnitPath
  by: { id: string; document: string; path: UnitPath }
  /** ISO date. */
  from: string
}

/** The kind of fact a question asks for. A unit answers it only if it contains one. */
export type AskedFact =
  | 'time'
  | 'number'
  | 'money'
  | 'contact'
  | 'place'
  | 'form'
  | 'penalty'
  | 'person'
  | 'procedure'
  | 'validity'
  | 'technical-limit'

export interface Candidate {
  id: string
  score: number
  /** Among many documents: how likely its article answers, 0 to 1. */
  sure?: number
}

export interface Answered {
  outcome: 'answered'
  /** Best first, at most six. */
  citations: Citation[]
  /** How it was found: by its citation, by ranking, or continuing the last answer. */
  by: 'citation' | 'ranking' | 'follow-up'
  /** Set when the question is whether some document may go through iMOIT: what the first citation says of it. */
  ruling?: 'must-not-send' | 'must-send' | 'ask-the-clerk'
  /** Facts the question also asks for that no loaded unit states. */
  alsoAsked: AskedFact[]
  /** ISO date, when another day than today was asked for. */
  asOf?: string
  candidates: Candidate[]
}

export interface Choose {
  outcome: 'choose'
  why: 'close-call' | 'same-number' | /** documents number alike, and none was named */ 'several-documents'
  /** Two or three. */
  options: Citation[]
  asOf?: string
  candidates: Candidate[]
}

/** The words themselves can be read in two ways ("van ban mat": mật or mất). */
export interface TwoReadings {
  outcome: 'choose'
  why: 'two-readings'
  readings: ('secret-document' | 'lost-document')[]
  options: []
  candidates: Candidate[]
}

export interface NotFound {
  outcome: 'not-found'
  why: /** nothing in the loaded text is about this */
    | 'not-covered'
    /** the topic is there, the fact asked for is not */
    | 'fact-not-stated'
    /** the article exists in the numbering, but is not among the loaded ones */
    | 'unit-not-loaded'
    /** the article is loaded and has no such clause, point or paragraph */
    | 'no-such-unit'
    /** the question is about another instrument */
    | 'other-instrument'
    /** the text that answers it is loaded, and was not in force on the day asked for */
    | 'not-in-force'
    /** too short or empty to look up */
    | 'nothing-asked'
  asksFor?: AskedFact
  /** The unit asked for by number, as understood. */
  asked?: UnitPath
  /** Another instrument's name as typed, 'Nghị định 30'. */
  instrument?: string
  /** The nearest loaded unit, shown as related, never as the answer. */
  nearest?: Citation
  /** With 'fact-not-stated': the words of the text that come nearest to the fact asked for, verbatim, and where they stand. */
  stated?: { words: string; citation: Citation }
  /** Units that do exist in the article asked for. */
  existing: UnitPath[]
  /** The loaded document that was asked about, when the question names one or none but it can be meant. */
  document?: string
  /** With 'not-in-force': when the loaded versions of that document apply. */
  inForce?: { document: string; from: string; until?: string }
  asOf?: string
  candidates: Candidate[]
}

export type Answer = Answered | Choose | TwoReadings | NotFound

export interface AnswerContext {
  language?: Language
  /** Ids cited by the last answer, best first: follow-ups ("còn điểm b?") start from the first. */
  focus?: string[]
  /** ISO date of the day somebody asks: what is in force then answers. Without one the newest versions do. */
  today?: string
  /** ISO date of another day to answer for; a date in the question itself comes before it. */
  asOf?: string
}

/** What is loaded. The `on` of a look-up is an ISO date; without one the newest versions count. */
export interface Knowledge {
  /** One for each document: its newest version; the regulation on iMOIT first. */
  instruments: Instrument[]
  answer(question: string, context?: AnswerContext): Answer
  /**
   * A unit by its id, whole ('D6') or in part ('D6.K1.a'), of a document other than the first as '<document>/D6';
   * undefined when it is not loaded or not in force.
   */
  unit(id: string, on?: string): Unit | undefined
  /** The citations of one unit: itself, or its clauses and points in order. */
  cite(id: string, on?: string): Citation[]
  units(on?: string): Unit[]
}
