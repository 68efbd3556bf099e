import { type InterconnectionBody, interconnectionStandards } from '../core/contract/interconnections'
import { email } from './fields/email'
import { line } from './fields/line'
import { oneOf } from './fields/one-of'
import { text } from './fields/text'
import type { Dialog } from './types'

const id = 'interconnection'

/** A system to be connected to iMOIT: what it is, what for, whom to ask. */
export const interconnection: Dialog<'requestInterconnection'> = {
  id,
  version: 1,
  submits: 'requestInterconnection',
  confirms: () => true,
  fields: [
    { id: 'organisation', kind: 'line', atMost: 160, read: line({ atLeast: 2, atMost: 160 }) },
    { id: 'system', kind: 'line', atMost: 160, read: line({ atLeast: 2, atMost: 160 }) },
    { id: 'purpose', kind: 'text', atMost: 500, read: text({ atLeast: 5, atMost: 500 }) },
    { id: 'contactName', kind: 'line', atMost: 80, read: line({ atLeast: 2, atMost: 80 }) },
    { id: 'contactEmail', kind: 'line', atMost: 120, read: email },
    {
      id: 'standard',
      kind: 'choice',
      choices: interconnectionStandards,
      assumed: 'unknown',
      read: oneOf(id, 'standard', interconnectionStandards),
    },
  ],
  prefill: (known) => ({
    organisation: known.unit,
    contactName: known.name,
    contactEmail: known.email,
  }),
  toSubmission: ({ organisation, system, purpose, contactName, contactEmail, standard }) => ({
    name: 'requestInterconnection',
    body: { organisation, system, purpose, contactName, contactEmail, standard } as InterconnectionBody,
  }),
}
