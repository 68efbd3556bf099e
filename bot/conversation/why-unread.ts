import type { Read } from '../../core/contract/core-api'
import { type Talk, wordsOf } from './talk'

/** Why something could not be read, in words. */
export function whyUnread(talk: Talk, read: Exclude<Read<unknown>, { outcome: 'found' }>): string {
  const { requests, conversation } = wordsOf(talk)
  return read.outcome === 'refused' ? requests.refused[read.problem.code] : conversation.coreUnreachable
}
