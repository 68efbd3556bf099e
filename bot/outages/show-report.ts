import type { NoticeDelivery } from '../../core/contract/notices'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { whyUnread } from '../conversation/why-unread'

const failuresShown = 10

/** How the sending stands: the counts, the first failures, and how to get them all. */
export async function showReport(talk: Talk, number: string): Promise<TurnResult> {
  const { outages } = wordsOf(talk)
  const read = await talk.parts.core.read(talk.turn.person, 'deliveryReport', { number })
  if (read.outcome !== 'found') return reply(talk, [text(whyUnread(talk, read))])
  const { report } = outages
  const { total, sent, waiting, dead, deliveries } = read.value
  const failed = deliveries.filter(({ state }) => state === 'dead')
  const shown = failed.slice(0, failuresShown).map((one) => lineOf(one, talk.state.language))
  const again = outages.results(number)
  return reply(talk, [
    {
      kind: 'card',
      card: 'notice',
      values: {
        above: '',
        title: report.title(number),
        tone: 'plain',
        facts: [
          { title: report.total, value: String(total) },
          { title: report.sent, value: String(sent) },
          { title: report.waiting, value: String(waiting) },
          { title: report.dead, value: String(dead) },
        ],
        text: [
          ...shown,
          ...(dead > shown.length ? [report.more(dead - shown.length)] : []),
          report.csv(number),
        ].join('\n'),
        buttons: [{ title: again.title, data: { do: 'say', text: again.text } }],
      },
    },
  ])
}

function lineOf({ name, way, reason }: NoticeDelivery, language: Language): string {
  const { line, ways, reasons } = wordingIn(language).outages.report
  return line(name, ways[way], whyNot(reason ?? '', reasons))
}

type Reasons = ReturnType<typeof wordingIn>['outages']['report']['reasons']

function whyNot(reason: string, reasons: Reasons): string {
  switch (reason) {
    case 'no-address':
    case 'superseded':
    case 'expired':
    case 'conversation-gone':
      return reasons[reason]
    default:
      return /^403\b|removed/.test(reason) ? reasons.blocked : reasons.unknown(reason)
  }
}
