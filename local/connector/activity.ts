/** The parts of a Bot Framework activity that a client reads or writes, as they travel in JSON. */
export interface Account {
  id: string
  name?: string
  aadObjectId?: string
}

export interface Attachment {
  contentType: string
  content?: unknown
  name?: string
  contentUrl?: string
}

export interface CitationClaim {
  position: number
  appearance: { name: string; abstract?: string; url?: string }
}

export interface Entity {
  type: string
  [field: string]: unknown
}

export interface ConversationAccount {
  id: string
  conversationType?: 'personal' | 'groupChat' | 'channel'
  tenantId?: string
  isGroup?: boolean
  name?: string
}

export interface Activity {
  type: string
  id?: string
  name?: string
  action?: string
  timestamp?: string
  localTimestamp?: string
  localTimezone?: string
  channelId?: string
  serviceUrl?: string
  from?: Account
  recipient?: Account
  conversation?: ConversationAccount
  text?: string
  textFormat?: string
  summary?: string
  locale?: string
  value?: unknown
  replyToId?: string
  attachments?: Attachment[]
  entities?: Entity[]
  suggestedActions?: { actions: { type: string; title: string; value: unknown }[] }
  channelData?: Record<string, unknown>
  membersAdded?: Account[]
}

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive'

/** Sources of a message as Teams takes them: one root message entity with numbered claims. */
export function citationsOf(activity: Activity): CitationClaim[] {
  const message = activity.entities?.find(
    ({ type, citation }) => type === 'https://schema.org/Message' && Array.isArray(citation),
  )
  return (message?.citation as CitationClaim[] | undefined) ?? []
}

export const cardsOf = (activity: Activity): Record<string, unknown>[] =>
  (activity.attachments ?? [])
    .filter(({ contentType }) => contentType === adaptiveCard)
    .map(({ content }) => content as Record<string, unknown>)
