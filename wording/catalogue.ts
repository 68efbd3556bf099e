import { answers as answersEn } from './en/answers'
import { bot as botEn } from './en/bot'
import { citations as citationsEn } from './en/citations'
import { conversation as conversationEn } from './en/conversation'
import { dialogs as dialogsEn } from './en/dialogs'
import { requests as requestsEn } from './en/requests'
import type { Language } from './language'
import { answers } from './vi/answers'
import { bot } from './vi/bot'
import { citations } from './vi/citations'
import { conversation } from './vi/conversation'
import { dialogs } from './vi/dialogs'
import { requests } from './vi/requests'

const vi = { answers, bot, citations, conversation, dialogs, requests }
export type Catalogue = typeof vi

const en: Catalogue = {
  answers: answersEn,
  bot: botEn,
  citations: citationsEn,
  conversation: conversationEn,
  dialogs: dialogsEn,
  requests: requestsEn,
}

const catalogues: Record<Language, Catalogue> = { vi, en }
export const wordingIn = (language: Language): Catalogue => catalogues[language]
