import { administering as administeringEn } from './en/administering'
import { answers as answersEn } from './en/answers'
import { bot as botEn } from './en/bot'
import { citations as citationsEn } from './en/citations'
import { conversation as conversationEn } from './en/conversation'
import { curating as curatingEn } from './en/curating'
import { desk as deskEn } from './en/desk'
import { dialogs as dialogsEn } from './en/dialogs'
import { outages as outagesEn } from './en/outages'
import { people as peopleEn } from './en/people'
import { preferences as preferencesEn } from './en/preferences'
import { requestCards as requestCardsEn } from './en/request-cards'
import { requests as requestsEn } from './en/requests'
import { settings as settingsEn } from './en/settings'
import type { Language } from './language'
import { administering } from './vi/administering'
import { answers } from './vi/answers'
import { bot } from './vi/bot'
import { citations } from './vi/citations'
import { conversation } from './vi/conversation'
import { curating } from './vi/curating'
import { desk } from './vi/desk'
import { dialogs } from './vi/dialogs'
import { outages } from './vi/outages'
import { people } from './vi/people'
import { preferences } from './vi/preferences'
import { requestCards } from './vi/request-cards'
import { requests } from './vi/requests'
import { settings } from './vi/settings'

const vi = {
  administering,
  answers,
  bot,
  citations,
  conversation,
  curating,
  desk,
  dialogs,
  outages,
  people,
  requestCards,
  preferences,
  requests,
  settings,
}
export type Catalogue = typeof vi

const en: Catalogue = {
  administering: administeringEn,
  answers: answersEn,
  bot: botEn,
  citations: citationsEn,
  conversation: conversationEn,
  curating: curatingEn,
  desk: deskEn,
  dialogs: dialogsEn,
  outages: outagesEn,
  people: peopleEn,
  requestCards: requestCardsEn,
  preferences: preferencesEn,
  requests: requestsEn,
  settings: settingsEn,
}

const catalogues: Record<Language, Catalogue> = { vi, en }
export const wordingIn = (language: Language): Catalogue => catalogues[language]
