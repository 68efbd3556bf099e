export type Language = 'vi' | 'en'

/** Where a unit stands in its instrument. Labels are made from it by the wording, in the reader's language. */
export interface UnitPath {
  /** 'regulation' (Quy chế, the default part), 'decision' (the Quyết định's own articles) or 'annex' (Phụ lục). */
  part: 'regulation' | 'decision' | 'annex'
  /** Article number as printed ('6', '7a'), or the annex section ('I', 'II'). */
  article: string
  clause?: string
  /** Point letter in NFC; đ and d are different points. */
  point?: string
  /** 1-based number of an unnumbered paragraph. */
  paragraph?: string
  /** Step of a procedure in the annex, '(1)'. */
  step?: string
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
  candidates: Candidate[]
}

export interface Choose {
  outcome: 'choose'
  why: 'close-call' | 'same-number'
  /** Two or three. */
  options: Citation[]
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
    /** too short or empty to look up */
    | 'nothing-asked'
  asksFor?: AskedFact
  /** The unit asked for by number, as understood. */
  asked?: UnitPath
  /** Another instrument's name as typed, 'Nghị định 30'. */
  instrument?: string
  /** The nearest loaded unit, shown as related, never as the answer. */
  nearest?: Citation
  /** Units that do exist in the article asked for. */
  existing: UnitPath[]
  candidates: Candidate[]
}

export type Answer = Answered | Choose | TwoReadings | NotFound

export interface AnswerContext {
  language?: Language
  /** Ids cited by the last answer, best first: follow-ups ("còn điểm b?") start from the first. */
  focus?: string[]
}

export interface Knowledge {
  instruments: Instrument[]
  answer(question: string, context?: AnswerContext): Answer
  /** A loaded unit by its id, whole ('D6') or in part ('D6.K1.a'); undefined when it is not loaded. */
  unit(id: string): Unit | undefined
  /** The citations of one unit: itself, or its clauses and points in order. */
  cite(id: string): Citation[]
  units(): Unit[]
}
