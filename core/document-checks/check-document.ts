import type { Decision, DocumentFactsBody } from '../contract/document-checks'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import { recordRequest, type Writing } from '../requests/record-request'

export type DecideDocument = (facts: DocumentFactsBody) => Decision

/** Categories in, decision out; recorded as done at once, since nobody has to act on it. */
export async function checkDocument(
  writing: Writing,
  facts: DocumentFactsBody,
  decide: DecideDocument,
): Promise<Outcome<Created>> {
  const decision = decide(facts)
  const details = { kind: 'document-check', facts, decision } as const
  const created = await recordRequest(writing, { kind: 'document-check', status: 'closed', details })
  return { value: { ...created, decision } }
}
