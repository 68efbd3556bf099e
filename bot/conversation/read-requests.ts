import type { Read } from '../../core/contract/core-api'
import { showWritten } from '../curating/show-written'
import { colleaguesOf } from '../desk/colleagues'
import { endDialog } from './dialog-step'
import { showList, showRequest } from './show-request'
import { inPersonal, reply, type Talk, text, wordsOf } from './talk'
import type { Effect, Reply, TurnResult } from './types'

export async function showMine(talk: Talk): Promise<TurnResult> {
  const list = await talk.parts.core.myRequests(talk.turn.person)
  return said(talk, list, (value) => showList(value, 'mine', talk.state.language))
}

export async function showQueue(talk: Talk): Promise<TurnResult> {
  const list = await talk.parts.core.queue(talk.turn.person)
  return said(talk, list, (value) => showList(value, 'queue', talk.state.language))
}

export async function openRequest(talk: Talk, number: string): Promise<TurnResult> {
  const request = await talk.parts.core.request(talk.turn.person, number)
  if (request.outcome === 'found' && request.value.kind === 'curated-answer')
    return reply(talk, showWritten(talk, request.value))
  const assigns = request.outcome === 'found' && request.value.actions.includes('assign')
  const colleagues = assigns ? await colleaguesOf(talk) : []
  return said(talk, request, (value) => showRequest(value, talk.state.language, colleagues))
}

/** Adds the person to an open incident; a report of it that was being written ends with that, any other dialog stays. */
export function joinIncident(talk: Talk, number: string): TurnResult {
  const effects: Effect[] = [
    {
      submission: { name: 'joinIncident', body: { number } },
      idempotencyKey: `join:${number}`,
      person: talk.turn.person,
    },
  ]
  return talk.state.dialog?.dialog === 'incident-report'
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
