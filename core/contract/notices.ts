import { z } from 'zod'
import { instant, plainText, workEmail } from './fields'
import { personId } from './people'

export const noticeTypes = ['outage', 'planned', 'all-clear', 'correction'] as const
export type NoticeType = (typeof noticeTypes)[number]

/** One notice of the helpdesk to the units: e-mail to the units, Teams to people who have the app. */
export const noticeBody = z
  .object({
    type: z.enum(noticeTypes),
    title: plainText(120).min(5),
    text: plainText(2000).min(10),
    /** When the failure or the work began or begins, and ends. */
    startsAt: instant.optional(),
    endsAt: instant.optional(),
    /** The incident it is about. */
    incident: z.string().max(20).optional(),
    /** The notice that an all-clear or a correction follows. */
    about: z.string().max(20).optional(),
  })
  .strict()
export type NoticeBody = z.infer<typeof noticeBody>

const deliveryStates = ['waiting', 'sent', 'dead'] as const
const noticeDeliverySchema = z.object({
  /** A unit's address, or a person of the Teams app. */
  way: z.enum(['email', 'teams']),
  recipient: z.string(),
  name: z.string(),
  state: z.enum(deliveryStates),
  reason: z.string().nullable(),
  at: instant.nullable(),
})
export type NoticeDelivery = z.infer<typeof noticeDeliverySchema>

/** How the sending of one notice stands. */
export const deliveryReportSchema = z.object({
  number: z.string(),
  total: z.number().int(),
  sent: z.number().int(),
  dead: z.number().int(),
  waiting: z.number().int(),
  /** The dead first; at most 500. */
  deliveries: z.array(noticeDeliverySchema),
})
export type DeliveryReport = z.infer<typeof deliveryReportSchema>

/** What readers are told of now: a sent outage or planned work that no all-clear has ended. */
export const currentNoticeSchema = z.object({
  number: z.string(),
  type: z.enum(noticeTypes),
  title: z.string(),
  text: z.string(),
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
  sentAt: instant,
})
export type CurrentNotice = z.infer<typeof currentNoticeSchema>

/** What the bot reports of Teams messages of a notice. */
export const teamsDeliveriesBody = z
  .object({
    number: z.string().max(20),
    deliveries: z
      .array(
        z.object({
          person: z.string().max(200),
          state: z.enum(deliveryStates),
          reason: z.string().max(200).nullable(),
        }),
      )
      .max(500),
  })
  .strict()

/** Units get notices at these addresses. */
export const unitAddressesBody = z
  .object({ unit: plainText(120).min(2), emails: z.array(workEmail).max(20) })
  .strict()

/** What could not be delivered in Teams and is sent by e-mail instead. */
export const undeliveredBody = z
  .object({ person: personId, number: z.string().max(20), sequence: z.number().int() })
  .strict()
