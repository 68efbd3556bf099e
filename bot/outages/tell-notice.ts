import type { CoreEvent } from '../../core/contract/events'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import type { Reply } from '../conversation/types'
import { noticeCard } from './notice-card'

/** The sending of a notice: it is for everybody. */
export const isBroadcast = ({ request, event }: CoreEvent): boolean =>
  request.kind === 'notice' && event === 'send'

/** A notice as it comes to people who did not ask: what happened, who says so, what they can do, how to turn it off. */
export function tellNotice({ by, at, request }: CoreEvent, language: Language): Reply[] {
  const { details, number } = request
  if (details.kind !== 'notice') return []
  const { outages, conversation } = wordingIn(language)
  const { ask } = outages.status
  const buttons = details.type === 'all-clear' ? [conversation.commands.incident] : [ask]
  return [
    noticeCard({ number, ...details, sentAt: at, by: by.name }, language, {
      notes: [outages.whatNow[details.type], outages.optOut].filter(Boolean),
      buttons: buttons.map(({ title, text }) => ({ title, data: { do: 'say', text } })),
    }),
  ]
}
