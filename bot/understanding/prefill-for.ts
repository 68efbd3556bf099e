import type { DialogId } from '../../dialogs/types'
import { type AccountKind, findAccountKind, isForOthers, isForSelf } from './find-account-kind'
import type { IncidentCategory } from './incident-words'
import { peopleIn } from './people-in'
import { categoryIn, clockIn, emailsIn, type Scope, type Since, scopeIn, sinceIn } from './told-in'

/** What a first sentence already tells a form; `text` is the sentence, never kept beside an alarm. */
export type Prefill = {
  kind?: AccountKind
  forOthers?: boolean
  forSelf?: boolean
  emails?: string[]
  /** One line each: name, address, role. */
  people?: string[]
  category?: IncidentCategory
  /** A usual word, or an hour with its day as typed. */
  since?: string
  scope?: Scope
  text?: string
}

export function whenAndWho(text: string): { since?: Since; scope?: Scope } {
  const since = sinceIn(text)
  const scope = scopeIn(text)
  return { ...(since && { since }), ...(scope && { scope }) }
}

export function prefillFor(action: DialogId | undefined, sentence: string, text: string): Prefill {
  if (action === 'account-request') {
    const kind = findAccountKind(text)
    const emails = emailsIn(sentence)
    const people = peopleIn(sentence)
    const forOthers = isForOthers(text) || emails.length > 1
    return {
      ...(kind && { kind }),
      ...(forOthers && { forOthers }),
      ...(!forOthers && isForSelf(text) && { forSelf: true }),
      ...(emails.length > 0 && { emails, people }),
    }
  }
  if (action === 'incident-report') {
    const category = categoryIn(text)
    const at = clockIn(sentence)
    // A bare "báo sự cố" tells nothing about what happened.
    const tells = category !== undefined || text.trim().split(' ').length > 5
    return {
      ...(category && { category }),
      ...whenAndWho(text),
      ...(at && { since: at }),
      ...(tells && { text: sentence.trim() }),
    }
  }
  return {}
}
