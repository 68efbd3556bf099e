import { fillCard } from '../../cards/fill-card'
import type { Reply, ShownCitation } from '../conversation/types'
import type { Account, Address } from '../turns/channel'
import { citationEntity, shorten } from './citation-entity'
import { fitCard } from './fit-card'
import { splitText } from './split-text'
import { teamsMarkdown } from './teams-markdown'

/** What goes over the wire, as the Bot Framework protocol names it. */
export interface OutActivity {
  type: 'message'
  /** Of the activity that this one takes the place of. */
  id?: string
  from: Account
  recipient?: Account
  conversation: { id: string }
  replyToId?: string
  text?: string
  textFormat?: 'markdown'
  summary?: string
  entities?: object[]
  attachments?: { contentType: string; content: object }[]
  channelData?: { feedbackLoop: { type: 'default' } }
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string }[] }
}

const atMostSuggestions = 6
const summaryLength = 200

/** One reply as the activities that say it; text and card never share one, so that each gets an id. */
export function writeActivities(reply: Reply, address: Address, replyTo?: string): OutActivity[] {
  const envelope: OutActivity = {
    type: 'message',
    from: address.bot,
    recipient: address.person,
    conversation: { id: address.conversation },
    ...(replyTo && { replyToId: replyTo }),
  }
  if (reply.kind === 'text')
    return withSuggestions(
      withThumbs(writeText(envelope, reply.text, reply.citations), reply),
      reply,
      address,
    )

  const sources = reply.citations?.length ? writeText(envelope, sourceLine(reply), reply.citations) : []
  return [...sources, ...writeCard(envelope, fillCard(reply.card, reply.values))]
}

function writeText(envelope: OutActivity, text: string, citations?: ShownCitation[]): OutActivity[] {
  return splitText(teamsMarkdown(text)).map((part) => {
    const entity = citationEntity(part, citations)
    return { ...envelope, text: part, textFormat: 'markdown', ...(entity && { entities: [entity] }) }
  })
}

function writeCard(
  envelope: OutActivity,
  { card, fallbackText }: ReturnType<typeof fillCard>,
): OutActivity[] {
  const content = fitCard(card)
  if (!content) return writeText(envelope, fallbackText)
  return [
    {
      ...envelope,
      summary: shorten(fallbackText.replace(/\s+/g, ' '), summaryLength),
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    },
  ]
}

/** Teams shows native citations only beside text that names them. */
function sourceLine(reply: Extract<Reply, { kind: 'card' }>): string {
  return [
    `**${reply.values.title}**`,
    ...(reply.citations ?? []).map(({ position }) => `[${position}]`),
  ].join(' ')
}

/** Teams' own thumbs under the last part; what is pressed comes back as an invoke. */
function withThumbs(activities: OutActivity[], { rated }: Extract<Reply, { kind: 'text' }>): OutActivity[] {
  const last = activities.at(-1)
  if (last && rated) last.channelData = { feedbackLoop: { type: 'default' } }
  return activities
}

/** Under the last part only, and only in a 1:1 conversation: elsewhere Teams shows none. */
function withSuggestions(
  activities: OutActivity[],
  { suggestions = [] }: Extract<Reply, { kind: 'text' }>,
  { place, person }: Address,
): OutActivity[] {
  const last = activities.at(-1)
  if (!last || place !== 'personal' || suggestions.length === 0) return activities
  last.suggestedActions = {
    to: person ? [person.id] : [],
    actions: suggestions
      .slice(0, atMostSuggestions)
      .map(({ title, text }) => ({ type: 'imBack', title, value: text })),
  }
  return activities
}
