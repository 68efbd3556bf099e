import type { DocumentFactsBody } from '../core/contract/document-checks'
import { oneOf } from './fields/one-of'
import type { Dialog, Field, Values } from './types'

const id = 'document-check'
type Choices<F extends keyof DocumentFactsBody> = readonly NonNullable<DocumentFactsBody[F]>[]

const secrecy: Choices<'secrecy'> = [
  'none',
  'secret',
  'top-secret',
  'most-secret',
  'unmarked-secret',
  'unknown',
]
const denunciation: Choices<'denunciation'> = ['no', 'complaint-only', 'yes', 'mixed', 'unknown']
const direction: Choices<'direction'> = ['incoming', 'outgoing-ministry', 'outgoing-unit', 'unknown']
const restricted: Choices<'restricted'> = ['no', 'by-ministry-leaders', 'unknown-by-whom', 'unknown']
const instruction: Choices<'restricted'> = ['by-ministry-leaders', 'unknown-by-whom']
const attachments: Choices<'attachments'> = ['no', 'yes', 'unknown']

const closed = (field: string, choices: readonly string[], when?: Field['when']): Field => ({
  id: field,
  kind: 'choice',
  choices,
  ahead: !field.endsWith('Again'),
  ...(when && { when }),
  read: oneOf(id, field, choices),
})

/** What the table is asked with: an answer given again counts in place of the first. */
const facts = (values: Values) => ({
  secrecy: values.secrecyAgain ?? values.secrecy,
  denunciation: values.denunciation,
  direction: values.direction,
  restricted: values.instructionAgain ?? values.restrictedAgain ?? values.restricted,
  attachments: values.attachments,
})

/** Each question is asked only while neither a ban nor a doubt has settled the matter. */
const isNotSecret = (values: Values) => facts(values).secrecy === 'none'
const isNoDenunciation = (values: Values) =>
  isNotSecret(values) && (values.denunciation === 'no' || values.denunciation === 'complaint-only')
const isRestrictedByWhom = (values: Values) =>
  values.direction === 'outgoing-ministry' && facts(values).restricted === 'unknown-by-whom'

export const documentCheck: Dialog<'checkDocument'> = {
  id,
  version: 1,
  submits: 'checkDocument',
  confirms: () => false,
  fields: [
    closed('secrecy', secrecy),
    closed('secrecyAgain', secrecy, (values) => values.secrecy === 'unknown'),
    closed('denunciation', denunciation, isNotSecret),
    closed('direction', direction, isNoDenunciation),
    closed('restricted', restricted, (values) => values.direction !== undefined),
    closed('restrictedAgain', restricted, (values) => values.restricted === 'unknown'),
    closed('instructionAgain', instruction, isRestrictedByWhom),
    closed('attachments', attachments, (values) => facts(values).restricted === 'no'),
  ],
  prefill: () => ({}),
  toSubmission: (values) => ({
    name: 'checkDocument',
    body: Object.fromEntries(
      Object.entries(facts(values)).filter(([, value]) => value !== undefined),
    ) as DocumentFactsBody,
  }),
}
