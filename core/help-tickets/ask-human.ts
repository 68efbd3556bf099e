import type { z } from 'zod'
import type { helpTicketBody } from '../contract/help-tickets'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import { recordRequest, type Writing } from '../requests/record-request'

export async function askHuman(
  writing: Writing,
  body: z.output<typeof helpTicketBody>,
): Promise<Outcome<Created>> {
  const details = { kind: 'help-ticket', ...body } as const
  return { value: await recordRequest(writing, { kind: 'help-ticket', status: 'submitted', details }) }
}
