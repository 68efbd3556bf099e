import type { Read } from '../../core/contract/core-api'
import type { RequestStatus, RequestSummary } from '../../core/contract/requests'
import { showWritten } from '../curating/show-written'
import { colleaguesOf } from '../desk/colleagues'
import { endDialog } from './dialog-step'
import { showList, showRequest } from './show-request'
import { inPersonal, reply, type Talk, text, wordsOf } from './talk'
import type { Effect, Reply, TurnResult } from './types'

/** Nothing is awaited of anybody any more. */
export const over: readonly RequestStatus[] = [
  'withdrawn',
  'rejected',
  'expired',
  'closed',
  'published',
  'sent',
]

/** Whoever follows up on a request sees it at once where only one is open. */
export async function showMine(talk: Talk, how: 'list' | 'follow' = 'list'): Promise<TurnResult> {
  const list = await talk.parts.core.myRequests(talk.turn.person)
  const open = list.outcome === 'found' ? list.value.filter(isOpen) : []
  const [only] = open
  if (how === 'follow' && only && open.length === 1) return openRequest(talk, only.number)
  return said(talk, list, (value) => showList(value, 'mine', talk.state.language))
}

export const isOpen = ({ kind, status }: RequestSummary): boolean =>
  kind !== 'document-check' && !over.includes(status)

export async function showQueue(talk: Talk): Promise<TurnResult> {
  const list = await talk.parts.core.queue(talk.turn.person)
  return said(talk, list, (value) => showList(value, 'queue', talk.state.language))
}

export async function openRequest(talk: Talk, number: string): Promise<TurnResult> {
  const request = await talk.parts.core.request(talk.turn.person, number)
  if (request.outcome === 'found' && request.value.kind === 'curated-answer')
    return reply(talk, showWritten(talk, request.value))
  const assigns = request.outcome === 'found' && request.value.actions.includes('assign')
  const colleagues = assigns ? await colleaguesOf(talk.parts.core, talk.turn.person) : []
  return said(talk, request, (value) => showRequest(value, talk.state.language, colleagues))
}

/** Adds the person to an open incident; the report it was offered for ends with that, anything else being written stays. */
export function joinIncident(talk: Talk, number: string): TurnResult {
  const effects: Effect[] = [
    {
      submission: { name: 'joinIncident', body: { number } },
      idempotencyKey: `join:${number}`,
      person: talk.turn.person,
    },
  ]
  return talk.state.dialog?.dialog === 'incident-report' && talk.state.offeredIncident === number
    ? endDialog(talk, [], effects)
    : reply(talk, [], {}, effects)
}

function said<T>(talk: Talk, read: Read<T>, show: (value: T) => Reply): TurnResult {
  const { conversation, requests } = wordsOf(talk)
  switch (read.outcome) {
    case 'found':
      return reply(talk, [show(read.value)])
    case 'refused':
      return reply(talk, [
        text(requests.refused[read.problem.code], inPersonal(talk) ? [conversation.commands.mine] : []),
      ])
    case 'core-unreachable':
      return reply(talk, [text(conversation.coreUnreachable)])
  }
}
