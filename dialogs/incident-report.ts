import {
  type IncidentBody,
  type IncidentCategory,
  incidentCategories,
  incidentScopes,
  isUrgentCategory,
} from '../core/contract/incidents'
import { line } from './fields/line'
import { moment } from './fields/moment'
import { oneOf } from './fields/one-of'
import { text } from './fields/text'
import { saidSentence, saidWord } from './said-words'
import type { Dialog, Values } from './types'

const id = 'incident-report'
const urgent = ({ category }: Values) => isUrgentCategory(category as IncidentCategory)
const ordinary = (values: Values) => !urgent(values)

export const incidentReport: Dialog<'reportIncident'> = {
  id,
  version: 1,
  submits: 'reportIncident',
  confirms: ordinary,
  fields: [
    {
      id: 'category',
      kind: 'choice',
      choices: incidentCategories,
      read: oneOf(id, 'category', incidentCategories),
    },
    {
      id: 'description',
      kind: 'text',
      atMost: 500,
      when: ordinary,
      read: text({ atLeast: 5, atMost: 500 }),
    },
    { id: 'since', kind: 'moment', when: ordinary, read: moment },
    {
      id: 'scope',
      kind: 'choice',
      choices: incidentScopes,
      when: ordinary,
      read: oneOf(id, 'scope', incidentScopes),
    },
    { id: 'contact', kind: 'line', atMost: 120, when: ordinary, read: line({ atLeast: 3, atMost: 120 }) },
  ],
  prefill: (known, said, { now }) => ({
    category: saidWord(said, 'category'),
    description: saidSentence(said),
    since: saidWord(said, 'since')?.replace(/(?<=[a-z])-(?=[a-z])/g, ' '),
    scope: saidWord(said, 'scope'),
    contact: known.email,
    noticed: now.toISOString(),
  }),
  /** Of an urgent one only the kind and the time it was noticed are passed on. */
  toSubmission: (values) => ({
    name: 'reportIncident',
    body: (urgent(values)
      ? { category: values.category, since: values.noticed }
      : {
          category: values.category,
          description: values.description,
          since: values.since,
          scope: values.scope,
          contact: values.contact,
        }) as IncidentBody,
  }),
}
