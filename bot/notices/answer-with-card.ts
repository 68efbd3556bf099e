import type { CoreApi } from '../../core/contract/core-api'
import type { ActingPerson } from '../../core/contract/people'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import type { LiveCard, Reply } from '../conversation/types'
import { colleaguesOf } from '../desk/colleagues'
import type { Store } from '../store/store'
import type { Incoming } from '../turns/channel'
import type { ShowCard } from './show-card'

type CardReply = Extract<Reply, { kind: 'card' }>

export type CardAnswer =
  | { outcome: 'card'; reply: CardReply }
  /** The card as it is stays; the client shows the text. */
  | { outcome: 'text'; text: string }

export interface CardAnswerParts {
  core: Pick<CoreApi, 'request' | 'read'>
  store: Store
  showCard: ShowCard
}

/** Reads a card anew for whoever looks or pressed: with the moves open to them, and what is said on it. */
export function answerWithCard({ core, store, showCard }: CardAnswerParts) {
  return async (incoming: Incoming, live: LiveCard, said: Reply[]): Promise<CardAnswer> => {
    const { person, locale, address } = incoming
    const language = await languageOf(store, person, locale)
    const words = wordingIn(language)
    const note = notesOf(said)
    const read = await core.request(person, live.number)
    if (read.outcome === 'core-unreachable')
      return { outcome: 'text', text: note || words.requestCards.unreachable }
    if (read.outcome === 'refused') {
      const refusal = note || words.requests.refused[read.problem.code]
      const shared = await store.posted.find(rootOf(address), `${live.card}:${live.number}`)
      return shared
        ? { outcome: 'card', reply: withoutButtons(shared.reply, refusal) }
        : { outcome: 'text', text: refusal }
    }
    const viewers = live.card === 'triage' ? await store.conversations.viewersOfHelpdesk() : []
    const assigns = live.card === 'triage' && read.value.actions.includes('assign')
    const colleagues = assigns ? await colleaguesOf(core, person) : []
    const latest = read.value.history.at(-1)
    const reply = showCard(live.card, {
      request: read.value,
      language,
      viewers,
      colleagues,
      note,
      ...(latest && { latest }),
    })
    return { outcome: 'card', reply }
  }
}

/** What is said on the card itself. */
export const notesOf = (said: Reply[]): string =>
  said.flatMap((reply) => (reply.kind === 'text' ? [reply.text] : [])).join(' ')

/** A card of a channel is kept with the channel; it is pressed in its thread. */
const rootOf = ({ tenant, conversation }: Incoming['address']) => ({
  tenant,
  conversation: conversation.replace(/;messageid=.*$/, ''),
})

async function languageOf(
  store: Store,
  { tenantId, objectId }: ActingPerson,
  locale: string | undefined,
): Promise<Language> {
  const known = await store.conversations.personal(tenantId, objectId)
  return known?.language ?? (locale?.toLowerCase().startsWith('en') ? 'en' : 'vi')
}

function withoutButtons(reply: CardReply, note: string): CardReply {
  switch (reply.card) {
    case 'triage':
      return { ...reply, values: { ...reply.values, note, buttons: [] } }
    case 'approval':
    case 'status':
      return { ...reply, values: { ...reply.values, note, buttons: [] } }
    default:
      return reply
  }
}
