import { z } from 'zod'
import {
  type AccountHolder,
  type AccountRequestBody,
  accountRequestBody,
  askedChanges,
  imoitRoles,
} from '../core/contract/account-requests'
import { requestNumber } from '../core/contract/moves'
import { date } from './fields/date'
import { email } from './fields/email'
import { line } from './fields/line'
import { oneOf } from './fields/one-of'
import { people } from './fields/people'
import { text } from './fields/text'
import { dayOf, isoDay } from './reading/vietnam-time'
import { saidWord, saidWords } from './said-words'
import type { Dialog, Known, Values } from './types'

const id = 'account-request'
const amendingSchema = z.object({
  number: requestNumber,
  revision: z.number().int(),
  details: accountRequestBody,
})
const forWhom = ['myself', 'colleagues'] as const
const forMyself = ({ who }: Values) => who === 'myself'
const forColleagues = ({ who }: Values) => who === 'colleagues'

const holdersIn = (values: Values): AccountHolder[] =>
  forColleagues(values)
    ? (values.people as AccountHolder[])
    : [{ name: values.name, email: values.email, role: values.role } as AccountHolder]

export const accountRequest: Dialog<'requestAccount'> = {
  id,
  version: 1,
  submits: 'requestAccount',
  confirms: () => true,
  fields: [
    { id: 'change', kind: 'choice', choices: askedChanges, read: oneOf(id, 'change', askedChanges) },
    { id: 'who', kind: 'choice', choices: forWhom, assumed: 'myself', read: oneOf(id, 'who', forWhom) },
    { id: 'name', kind: 'line', atMost: 80, when: forMyself, read: line({ atLeast: 2, atMost: 80 }) },
    { id: 'email', kind: 'line', atMost: 120, when: forMyself, read: email },
    {
      id: 'role',
      kind: 'choice',
      choices: imoitRoles,
      assumed: 'officer',
      when: forMyself,
      read: oneOf(id, 'role', imoitRoles),
    },
    { id: 'people', kind: 'people', when: forColleagues, read: people },
    { id: 'unit', kind: 'line', atMost: 120, read: line({ atLeast: 2, atMost: 120 }) },
    { id: 'reason', kind: 'text', optional: true, atMost: 500, read: text({ atLeast: 1, atMost: 500 }) },
    { id: 'effectiveDate', kind: 'date', read: date },
  ],
  prefill: (known, said, { now }) => {
    const amended = amendedIn(said, known)
    if (amended) return amended
    const others = saidWords(said, 'emails').filter((each) => each !== known.email)
    const named = saidWords(said, 'people').filter((line) => others.some((each) => line.includes(each)))
    return {
      change: saidWord(said, 'kind'),
      who:
        said.forOthers === true || others.length
          ? 'colleagues'
          : said.forSelf === true
            ? 'myself'
            : undefined,
      people: others.length
        ? (named.length ? named : others.map((each) => `, ${each}`)).join('\n')
        : undefined,
      name: known.name,
      email: known.email,
      unit: known.unit,
      effectiveDate: isoDay(dayOf(now)),
    }
  },
  /** A request that is being changed is amended, on the revision the person saw; else a new one is made. */
  toSubmission: (values) => {
    const body = {
      change: values.change,
      holders: holdersIn(values),
      unit: values.unit,
      ...(values.reason && { reason: values.reason }),
      effectiveDate: values.effectiveDate,
    } as AccountRequestBody
    const { amends, amendsRevision } = values
    if (typeof amends !== 'string') return { name: 'requestAccount', body }
    return {
      name: 'moveRequest',
      body: {
        number: amends,
        action: 'amend',
        revision: Number(amendsRevision),
        details: { kind: 'account-request', ...body },
      },
    }
  },
}

/** The values of a request that is to be changed. */
function amendedIn({ amending }: Record<string, unknown>, known: Known): Values | undefined {
  const found = amendingSchema.safeParse(amending)
  if (!found.success) return undefined
  const { number, revision, details } = found.data
  const [first, ...others] = details.holders
  const isOwn = first && others.length === 0 && first.email === known.email
  return {
    amends: number,
    amendsRevision: String(revision),
    change: details.change,
    ...(isOwn
      ? { who: 'myself', ...first }
      : {
          who: 'colleagues',
          people: details.holders.map(({ name, email, role }) => ({ name, email, role })),
        }),
    unit: details.unit,
    reason: details.reason,
    effectiveDate: details.effectiveDate,
  }
}
