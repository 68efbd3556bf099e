/** Words of one choice: its label, and other ways people type it. */
export interface ChoiceWords {
  label: string
  synonyms: string[]
}

export interface FieldWords {
  /** Short name, for summaries and for choosing what to edit. */
  name: string
  question: string
  /** Stands under the input and after the question. */
  hint: string
  help: string
  choices?: Record<string, ChoiceWords>
}

export interface DialogWords {
  title: string
  intro: string
  /** Title of the summary. */
  summary: string
  submit: string
  /** Shown before any free text; empty when nothing is typed freely. */
  warning: string
  fields: Record<string, FieldWords>
}
