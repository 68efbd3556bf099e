import type { Submission, Submitted } from '../../core/contract/core-api'
import { isUrgentCategory } from '../../core/contract/incidents'
import type { Created, RequestStatus } from '../../core/contract/requests'
import type { Knowledge } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { areas } from './all-areas'
import { showCheckResult } from './show-check-result'
import { showGround } from './show-ground'
import { openButton } from './show-request'
import { statusFact } from './status-fact'
import type { Effect, Reply, TellOutcome } from './types'

/** What became of a write, in words: recorded, refused with the reason, or kept until the service is back. */
export const createTellOutcome =
  (knowledge: Knowledge): TellOutcome =>
  (effect, outcome, state) => {
    const { language } = state
    const { submission } = effect
    if (submission.name === 'checkDocument')
      return showCheckResult(submission.body, outcome, language, knowledge)
    for (const { tells } of areas) {
      const told = tells?.[submission.name]?.(effect, outcome, state)
      if (told) return told
    }
    switch (outcome.outcome) {
      case 'done':
        return [{ kind: 'text', text: wordingIn(language).conversation.done }]
      case 'recorded':
        if (effect.inPublic) return [{ kind: 'text', text: wordingIn(language).requests.passedOnInPublic }]
        return [
          tellRecorded(effect, outcome.created, language),
          ...(effect.again ? [] : showGround(submission, language, knowledge)),
        ]
      case 'refused':
        return [tellRefused(effect, outcome, language)]
      case 'core-unreachable':
        return [tellKept(effect, language)]
    }
  }

function tellRecorded({ submission, again }: Effect, created: Created, language: Language): Reply {
  const { requests } = wordingIn(language)
  const { number, status, kind } = created
  const open = { title: requests.receipt.show, text: number }
  if (submission.name === 'joinIncident')
    return { kind: 'text', text: requests.joined(number), suggestions: [open] }
  if (submission.name === 'moveRequest')
    return { kind: 'text', text: requests.moved(number, requests.statuses[status]), suggestions: [open] }
  const what = requests.kinds[kind]
  const advice = urgentAdvice(submission, language)
  return {
    kind: 'card',
    card: 'receipt',
    values: {
      title: again ? requests.receipt.already(what) : requests.receipt.recorded(what),
      number,
      // What was told before may have changed since.
      facts: again ? [] : [statusFact(status, language)],
      text: again
        ? requests.receipt.seeLatest
        : advice
          ? `${requests.receipt.passedOn} ${advice}`
          : nextAfter(status, language),
      buttons: [openButton(number, requests.receipt.show)],
    },
  }
}

function nextAfter(status: RequestStatus, language: Language): string {
  const { next } = wordingIn(language).requests.receipt
  return status in next ? next[status as keyof typeof next] : next.other
}

/** What to do now does not wait for the service. */
function tellKept({ submission }: Effect, language: Language): Reply {
  const lines = [urgentAdvice(submission, language), wordingIn(language).conversation.kept]
  return { kind: 'text', text: lines.filter(Boolean).join('\n\n') }
}

function urgentAdvice(submission: Submission, language: Language): string | undefined {
  if (submission.name !== 'reportIncident') return undefined
  const { category } = submission.body
  return isUrgentCategory(category) ? wordingIn(language).dialogs.urgent[category] : undefined
}

function tellRefused(
  { submission }: Effect,
  { problem }: Extract<Submitted, { outcome: 'refused' }>,
  language: Language,
): Reply {
  const { requests } = wordingIn(language)
  const lines = [requests.refused[problem.code]]
  const number = problem.number ?? ('number' in submission.body ? submission.body.number : undefined)
  if (problem.code === 'not-in-the-text')
    lines.push(wordingIn(language).curating.notInText((problem.errors ?? []).map(({ message }) => message)))
  if (problem.number) lines.push(requests.existing(problem.number))
  if (problem.code === 'unexpected' || problem.code === 'not-authenticated')
    lines.push(requests.reference(problem.reference))
  return {
    kind: 'text',
    text: lines.join('\n\n'),
    suggestions: number ? [{ title: requests.receipt.show, text: number }] : [],
  }
}
