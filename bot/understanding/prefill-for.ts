import { type AccountKind, findAccountKind, isForOthers } from './find-account-kind'
import type { Action } from './find-wish'
import type { IncidentCategory } from './incident-words'
import { categoryIn, emailsIn, type Scope, type Since, scopeIn, sinceIn } from './told-in'

/** What a first sentence already tells a form; `text` is the sentence, never kept beside an alarm. */
export type Prefill = {
  kind?: AccountKind
  forOthers?: boolean
  emails?: string[]
  category?: IncidentCategory
  since?: Since
  scope?: Scope
  text?: string
}

export function whenAndWho(text: string): { since?: Since; scope?: Scope } {
  const since = sinceIn(text)
  const scope = scopeIn(text)
  return { ...(since && { since }), ...(scope && { scope }) }
}

export function prefillFor(action: Action | undefined, sentence: string, text: string): Prefill {
  if (action === 'account-request') {
    const kind = findAccountKind(text)
    const emails = emailsIn(sentence)
    const forOthers = isForOthers(text) || emails.length > 1
    return { ...(kind && { kind }), ...(forOthers && { forOthers }), ...(emails.length > 0 && { emails }) }
  }
  if (action === 'incident-report') {
    const category = categoryIn(text)
    // A bare "báo sự cố" tells nothing about what happened.
    const tells = category !== undefined || text.trim().split(' ').length > 5
    return { ...(category && { category }), ...whenAndWho(text), ...(tells && { text: sentence.trim() }) }
  }
  return {}
}
