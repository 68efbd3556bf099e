import type { Button, FormInput } from '../../cards/card-values'
import { incidentCategories, isUrgentCategory, severities } from '../../core/contract/incidents'
import type { RequestAction } from '../../core/contract/moves'
import type { Request } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { choiceLabel } from '../conversation/choice-label'

/** Which card a button stands on: what it is answered with. */
export type DeskCard = 'details' | 'triage' | 'approval' | 'status'

export interface Colleague {
  id: string
  name: string
}

/** In the order they are useful; a kind shows those that are open to the person. */
const order: readonly (RequestAction | 'talk')[] = [
  'confirm',
  'approve',
  'send',
  'take',
  'answer',
  'amend',
  'triage',
  'assess',
  'plan',
  'connect',
  'settle',
  'resolve',
  'reopen',
  'ask',
  'merge',
  'split',
  'assign',
  'talk',
  'reject',
  'close',
  'withdraw',
]

/** What brings a request on; the first of them that is open stands out. */
const leading: readonly string[] = [
  'confirm',
  'approve',
  'send',
  'take',
  'answer',
  'assess',
  'plan',
  'connect',
  'settle',
  'resolve',
]

/** The moves open to the person who asked for the request, as buttons; each asks what its move needs. */
export function buttonsFor(
  request: Request,
  language: Language,
  card: DeskCard,
  colleagues: readonly Colleague[] = [],
): Button[] {
  const { requests, desk } = wordingIn(language)
  // Notices and written answers are changed in forms of their own.
  const moves =
    request.kind === 'account-request' ? request.actions : request.actions.filter((one) => one !== 'amend')
  const open: readonly string[] = [...moves, ...(request.mayComment ? ['talk'] : [])]
  const shown = order.filter(
    (action) => open.includes(action) && (action !== 'assign' || colleagues.length > 0),
  )
  const main = shown.find((action) => leading.includes(action))
  return shown.map((action): Button => {
    if (action === 'amend')
      return { title: requests.actions.amend, data: { do: 'amend', number: request.number } }
    const asks = asksOf(action, request, language, colleagues)
    return {
      title: action === 'talk' ? desk.comment : requests.actions[action],
      data: { do: 'desk', number: request.number, revision: request.revision, action, card },
      ...(card !== 'details' && { execute: true as const }),
      ...(action === main && { main: true as const }),
      ...(asks.length > 0 && { asks }),
    }
  })
}

function asksOf(
  action: RequestAction | 'talk',
  request: Request,
  language: Language,
  colleagues: readonly Colleague[],
): FormInput[] {
  const { requests, desk } = wordingIn(language)
  const base = (id: string, label: string) => ({
    id: `${action}_${id}`,
    label,
    errorMessage: desk.errorMessage,
  })
  const text = (label: string, required: boolean): FormInput => ({
    ...base('comment', label),
    kind: 'text',
    required,
    atMost: 500,
  })
  const choice = (
    id: string,
    label: string,
    choices: { title: string; value: string }[],
    value?: string,
  ): FormInput => ({ ...base(id, label), kind: 'choice', required: true, choices, ...(value && { value }) })
  switch (action) {
    case 'talk':
      return [
        text(desk.inputs.comment, true),
        ...(request.mayNote
          ? [
              choice(
                'audience',
                desk.inputs.audience,
                [
                  { title: desk.audiences.everyone, value: 'everyone' },
                  { title: desk.audiences.internal, value: 'internal' },
                ],
                'everyone',
              ),
            ]
          : []),
      ]
    case 'ask':
      return [text(desk.inputs.question, true)]
    case 'answer':
      return [text(desk.inputs.answer, true)]
    case 'reject':
      return [text(desk.inputs.reason, true)]
    case 'resolve':
      return [text(desk.inputs.result, false)]
    case 'assess':
    case 'plan':
    case 'connect':
      return [text(desk.inputs.note, false)]
    case 'reopen':
      return [text(desk.inputs.stillWrong, false)]
    case 'merge':
      return [{ ...base('into', desk.inputs.into), kind: 'line', required: true, atMost: 20 }]
    case 'triage': {
      const { suggestion, details } = request
      const severity = suggestion?.severity ?? request.severity
      // What is urgent is no question: it is reported as an incident.
      const categories = incidentCategories.filter(
        (value) => details.kind === 'incident' || !isUrgentCategory(value),
      )
      return [
        ...(details.kind === 'incident' || details.kind === 'help-ticket'
          ? [
              choice(
                'category',
                desk.inputs.category,
                categories.map((value) => ({
                  title: choiceLabel(language, 'incident-report', 'category', value),
                  value,
                })),
                request.status === 'submitted'
                  ? (suggestion?.category ?? details.category ?? 'other')
                  : details.category,
              ),
            ]
          : []),
        choice(
          'severity',
          desk.inputs.severity,
          severities.map((value) => ({ title: requests.severities[value], value: String(value) })),
          severity ? String(severity) : undefined,
        ),
        text(desk.inputs.whyLower, false),
      ]
    }
    case 'assign':
      return [
        choice(
          'assignee',
          desk.inputs.assignee,
          colleagues.map(({ id, name }) => ({ title: name, value: id })),
          request.assignee?.id,
        ),
      ]
    case 'settle': {
      const { details } = request
      const pending =
        details.kind === 'account-request' ? details.holders.filter(({ result }) => result === 'pending') : []
      return [
        choice(
          'holder',
          desk.inputs.holder,
          pending.map(({ name, email }) => ({ title: `${name} (${email})`, value: email })),
          pending[0]?.email,
        ),
        choice(
          'result',
          desk.inputs.outcome,
          (['done', 'refused'] as const).map((value) => ({ title: desk.outcomes[value], value })),
          'done',
        ),
        text(desk.inputs.comment, false),
      ]
    }
    default:
      return []
  }
}
