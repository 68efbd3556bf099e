import { local as english } from '../wording/en/local'
import type { Language } from '../wording/language'
import { local as vietnamese } from '../wording/vi/local'

export type LocalWording = typeof vietnamese

export const localWording = (language: Language): LocalWording => (language === 'en' ? english : vietnamese)

export const localeOf = (language: Language) => (language === 'en' ? 'en-US' : 'vi-VN')
