import type { InterconnectionBody } from '../contract/interconnections'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import { recordRequest, type Writing } from '../requests/record-request'

/** Any unit or agency may ask, through a person who is known here; the helpdesk assesses it. */
export async function requestInterconnection(
  writing: Writing,
  body: InterconnectionBody,
): Promise<Outcome<Created>> {
  const details = { kind: 'interconnection', ...body } as const
  return { value: await recordRequest(writing, { kind: 'interconnection', status: 'submitted', details }) }
}
