import type { ConversationState } from './types'

export const newState = (): ConversationState => ({
  version: 1,
  language: 'vi',
  languageChosen: false,
  languageHeard: false,
  welcomed: false,
  sent: [],
})
