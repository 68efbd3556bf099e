import type { Request } from '../../core/contract/requests'
import { fold } from '../../dialogs/reading/fold'
import { showRequest } from '../conversation/show-request'
import { continueInPersonal, inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { whyUnread } from '../conversation/why-unread'
import { categoryIn } from '../understanding/told-in'
import { actOn } from './act-on'
import { colleaguesOf } from './colleagues'
import type { DeskCommand } from './read-command'
import type { Wanted } from './read-press'

/** A typed command acts on the request as it stands now; what is not open is said, with the request beside it. */
export async function runDeskCommand(talk: Talk, command: DeskCommand, said: string): Promise<TurnResult> {
  if (!inPersonal(talk)) return continueInPersonal(talk, said)
  const { requests, desk } = wordsOf(talk)
  const read = await talk.parts.core.request(talk.turn.person, command.number)
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  const request = read.value
  const action = openAction(command, request)
  if (!action) {
    const called =
      command.action === 'confirm' && request.kind !== 'account-request' ? 'approve' : command.action
    const name = requests.actions[called as keyof typeof requests.actions] ?? desk.comment
    return reply(talk, [text(desk.notOpen(name)), showRequest(request, talk.state.language)])
  }
  const filled = await fieldsOf(talk, { ...command, action }, request)
  return 'say' in filled ? reply(talk, [text(filled.say)]) : actOn(talk, filled.wanted)
}

/** 'Trả lời' answers a question that waits, and is a comment otherwise; 'duyệt' is what the kind calls it. */
function openAction({ action, internal }: DeskCommand, request: Request): string | undefined {
  const open: readonly string[] = request.actions
  if (action === 'talk' || (action === 'answer' && !open.includes('answer')))
    return (internal ? request.mayNote : request.mayComment) ? 'talk' : undefined
  if (action === 'confirm' && open.includes('approve')) return 'approve'
  return open.includes(action) ? action : undefined
}

type Filled = { wanted: Wanted } | { say: string }

async function fieldsOf(talk: Talk, command: DeskCommand, request: Request): Promise<Filled> {
  const { desk } = wordsOf(talk)
  const { number, action, comment } = command
  const base = { number, action, revision: request.revision, ...(comment && { comment }) }
  const wanted = (fields: Wanted['fields'] = {}): Filled => ({ wanted: { ...base, fields } })
  if (['ask', 'answer', 'reject', 'talk'].includes(action) && !comment)
    return { say: desk.textNeeded(`${spelled(talk, command)} ${number}: …`) }
  switch (action) {
    case 'talk':
      return wanted({ audience: command.internal ? 'internal' : 'everyone' })
    case 'triage': {
      const severity = command.severity ?? request.severity
      if (!severity) return { say: desk.severityNeeded(number) }
      const category =
        categoryIn(` ${command.words ?? ''} `) ??
        (request.details.kind === 'incident' ? request.details.category : undefined)
      return wanted({ severity, ...(category && { category }) })
    }
    case 'assign':
      return assignee(talk, command.name ?? '', wanted)
    case 'merge':
      return wanted({ into: command.into ?? '' })
    case 'settle':
      return wanted({ holder: command.holder ?? '', result: command.words ?? 'done' })
    default:
      return wanted()
  }
}

function spelled(talk: Talk, { action, internal }: DeskCommand): string {
  const { requests, desk } = wordsOf(talk)
  if (action !== 'talk') return requests.actions[action as keyof typeof requests.actions].toLowerCase()
  return (internal ? requests.events.noted : desk.answerButton).toLowerCase()
}

async function assignee(
  talk: Talk,
  name: string,
  wanted: (fields: Wanted['fields']) => Filled,
): Promise<Filled> {
  const { desk } = wordsOf(talk)
  const { tenantId, objectId } = talk.turn.person
  if (/^(toi|minh|em|me|myself)$/.test(fold(name))) return wanted({ assignee: `${tenantId}:${objectId}` })
  const all = await colleaguesOf(talk.parts.core, talk.turn.person)
  const asked = fold(name)
  const exact = all.filter((one) => fold(one.name) === asked)
  const found = exact.length ? exact : all.filter((one) => ` ${fold(one.name)} `.includes(` ${asked} `))
  if (found.length === 0) return { say: desk.nobodyCalled(name) }
  if (found.length > 1) return { say: desk.whoOf(found.map((one) => one.name)) }
  return wanted({ assignee: found[0]?.id ?? '' })
}
