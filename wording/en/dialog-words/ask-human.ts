import type { askHuman as vietnamese } from '../../vi/dialog-words/ask-human'
import { warning } from './warning'

export const askHuman: typeof vietnamese = {
  title: 'Send a question to a person',
  intro:
    'Your question goes to iMOIT support. If you have just asked the assistant, that question and answer go with it.',
  summary: 'Please check your question',
  submit: 'Continue',
  warning,
  fields: {
    question: {
      name: 'Question',
      question: 'What would you like to ask the support staff?',
      hint: 'At most 500 characters.',
      help: 'What you need guidance on. No document content, passwords or one-time codes.',
    },
  },
}
