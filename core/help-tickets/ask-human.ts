import type { z } from 'zod'
import type { helpTicketBody } from '../contract/help-tickets'
import type { Created } from '../contract/requests'
import { keepSuggestion } from '../incidents/triage/keep-suggestion'
import { suggestForQuestion } from '../incidents/triage/suggest-triage'
import type { Outcome } from '../outcome'
import { recordRequest, type Writing } from '../requests/record-request'

/** With what the service thinks it is about, for the helpdesk to pass it to who knows. */
export async function askHuman(
  writing: Writing,
  body: z.output<typeof helpTicketBody>,
): Promise<Outcome<Created>> {
  const { tx, now } = writing
  const suggestion = await suggestForQuestion(tx, body.question)
  const details = { kind: 'help-ticket', ...body } as const
  const created = await recordRequest(writing, { kind: 'help-ticket', status: 'submitted', details })
  await keepSuggestion(tx, created.number, suggestion, now)
  return { value: created }
}
