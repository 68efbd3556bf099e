/** An input of a form card. Error text is shown by the client when a required input is empty, and by the form above it when the server refused the value. */
export interface FormInput {
  id: string
  kind: 'choice' | 'line' | 'text' | 'date' | 'moment' | 'people'
  label: string
  hint?: string
  errorMessage: string
  required: boolean
  value?: string
  /** For 'choice'. */
  choices?: { title: string; value: string }[]
  atMost?: number
  /** What was wrong with the value typed before. */
  problem?: string
}

/** Drawn in colour beside the words that say the same. */
export type Tone = 'accent' | 'good' | 'warning' | 'attention'

export interface Fact {
  title: string
  value: string
  /** How it stands; as the first fact it is shown in the head of the card. */
  tone?: Tone
}

/** Data a button sends back: ids and revisions only, never names, roles or contents. */
export type ButtonData = Record<string, string | number>

export interface Button {
  title: string
  data: ButtonData
  /** Asked when it is pressed, in a small form that opens under the card. Ids are unique in the whole card. */
  asks?: FormInput[]
  /** Answered by the card brought up to date in its place (Action.Execute). */
  execute?: true
  /** What the reader most likely came for. */
  main?: true
}

/** A card that is kept up to date where it was posted. */
export interface RequestCard {
  title: string
  facts: Fact[]
  text: string
  /** One line for who pressed: why nothing was done, or what was. */
  note: string
  buttons: Button[]
  /** Title of the button behind which those stand that are too many for one row. */
  more: string
}

/** The values each template needs; every text is already in the reader's language. */
export interface CardValues {
  welcome: { title: string; text: string; examplesTitle: string; examples: Button[]; buttons: Button[] }
  help: { title: string; text: string; commands: Fact[]; buttons: Button[] }
  form: {
    title: string
    intro: string
    /** Shown before any free-text input. */
    warning: string
    /** What is wrong with the values sent before; empty the first time. */
    problems: string[]
    inputs: FormInput[]
    submit: Button
    cancel: Button
  }
  summary: { title: string; facts: Fact[]; note: string; buttons: Button[] }
  /** What was recorded: number, status, what happens next. */
  receipt: { title: string; number: string; facts: Fact[]; text: string; buttons: Button[] }
  'document-result': {
    title: string
    /** 'stop' must not send, 'go' must send, 'ask' a person decides; drawn in words and colour. */
    tone: 'stop' | 'go' | 'ask'
    chosen: Fact[]
    text: string
    quotes: { source: string; leadIn: string; quote: string; notes: string[] }[]
    buttons: Button[]
  }
  'request-list': {
    title: string
    text: string
    rows: { number: string; what: string; status: string; date: string; button: Button }[]
    buttons: Button[]
  }
  'request-details': {
    title: string
    facts: Fact[]
    historyTitle: string
    history: Fact[]
    buttons: Button[]
    /** As on a RequestCard. */
    more: string
  }
  /** A note sent without being asked: what happened, who did it, what to do. */
  notice: {
    /** A small line over the title: number and kind; none when empty. */
    above: string
    title: string
    /** Colour of the head. */
    tone: Tone | 'plain'
    facts: Fact[]
    text: string
    buttons: Button[]
  }
  /** A request in the helpdesk's channel; its viewers get it with the buttons of their role. */
  triage: RequestCard & { refresh: { title: string; data: ButtonData; viewers: string[] } }
  /** A request that waits for the word of its reader. */
  approval: RequestCard
  /** How a request of its reader stands. */
  status: RequestCard
}
export type CardName = keyof CardValues
