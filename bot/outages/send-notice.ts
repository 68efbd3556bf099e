import type { NoticeBody } from '../../core/contract/notices'
import type { Created } from '../../core/contract/requests'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import type { Tell } from '../conversation/areas'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { Reply, TurnResult } from '../conversation/types'
import { noticeCard } from './notice-card'
import { readNotice } from './write-notice'

const unitsShown = 5

/** The draft as everybody would read it, with what can be done now. */
function preview({ number, revision }: Created, body: NoticeBody, language: Language): Reply[] {
  const { preview: words, title } = wordingIn(language).outages
  return [
    noticeCard({ number, ...body }, language, {
      heading: words.title(title(body.type, number)),
      notes: [words.note],
      buttons: [
        { title: words.check, data: { do: 'notice-check', number, revision } },
        { title: words.edit, data: { do: 'notice-edit', number } },
        {
          title: words.withdraw,
          data: { do: 'desk', card: 'details', action: 'withdraw', number, revision },
        },
      ],
    }),
  ]
}

export const tellWritten: Tell = ({ submission }, outcome, { language }) =>
  submission.name === 'writeNotice' && outcome.outcome === 'recorded'
    ? preview(outcome.created, submission.body, language)
    : undefined

/** What came of a change and of the sending. */
export const tellMoved: Tell = ({ submission }, outcome, { language }) => {
  if (submission.name !== 'moveRequest' || outcome.outcome !== 'recorded') return undefined
  const { body } = submission
  const { created } = outcome
  if (created.kind !== 'notice') return undefined
  if (body.action === 'amend' && body.details.kind === 'notice') {
    const { kind: _, ...notice } = body.details
    return preview(created, notice, language)
  }
  if (body.action !== 'send') return undefined
  const { outages } = wordingIn(language)
  return [
    { kind: 'text', text: outages.sent(created.number), suggestions: [outages.results(created.number)] },
  ]
}

/** Who would get it, before the button that sends it. */
export async function checkRecipients(talk: Talk, number: string, revision: number): Promise<TurnResult> {
  const { outages, conversation } = wordsOf(talk)
  const notice = await readNotice(talk, number)
  if ('replies' in notice) return notice
  if (!notice.actions.includes('send')) return reply(talk, [text(outages.notDraft(number))])
  // Changed meanwhile: what would be sent is shown first.
  if (notice.revision !== revision) return reply(talk, preview(notice, notice.details, talk.state.language))
  const read = await talk.parts.core.read(talk.turn.person, 'deliveryReport', { number })
  if (read.outcome !== 'found') return reply(talk, [text(conversation.coreUnreachable)])
  const { check, preview: words, title } = outages
  const { waiting, dead, deliveries } = read.value
  const unreached = deliveries.filter(({ state }) => state === 'dead').map(({ name }) => name)
  return reply(talk, [
    {
      kind: 'card',
      card: 'notice',
      values: {
        above: '',
        title: check.title(title(notice.details.type, number)),
        tone: 'plain',
        facts: [
          { title: check.emails, value: check.addresses(waiting) },
          ...(dead > 0
            ? [{ title: check.unreached, value: check.units(dead, unreached.slice(0, unitsShown)) }]
            : []),
          { title: check.teams, value: check.everybody },
        ],
        text: check.note,
        buttons: [
          { title: check.send(waiting), data: { do: 'notice-send', number, revision } },
          { title: words.edit, data: { do: 'notice-edit', number } },
        ],
      },
    },
  ])
}

/** Sent on the revision that was shown; pressed twice it is the same sending. */
export const sendNotice = (talk: Talk, number: string, revision: number): TurnResult =>
  reply(talk, [], {}, [
    {
      submission: { name: 'moveRequest', body: { number, action: 'send', revision } },
      idempotencyKey: `move:${number}:${revision}:send`,
      person: talk.turn.person,
    },
  ])
