import type { HelpTicketBody } from '../core/contract/help-tickets'
import { plain, text } from './fields/text'
import { holdsPassword } from './reading/holds-password'
import { holdsSecret } from './reading/holds-secret'
import { saidSentence, saidWord, saidWords } from './said-words'
import type { Dialog } from './types'

const id = 'ask-human'
/** Cut to what the contract takes; nothing of a sentence that should not have been typed. */
function safe(sentence: string | undefined, atMost: number): string | undefined {
  const kept = plain(sentence ?? '')
  if (kept === '' || holdsPassword(kept) || holdsSecret(kept)) return undefined
  return kept.slice(0, atMost).trim()
}

export const askHuman: Dialog<'askHuman'> = {
  id,
  version: 1,
  submits: 'askHuman',
  confirms: () => true,
  fields: [{ id: 'question', kind: 'text', atMost: 500, read: text({ atLeast: 5, atMost: 500 }) }],
  prefill: (_known, said) => {
    const asked = safe(saidWord(said, 'asked'), 500)
    return {
      question: saidWord(said, 'question') ?? saidSentence(said) ?? asked,
      asked,
      answered:
        asked &&
        plain(saidWord(said, 'answered') ?? '')
          .slice(0, 4000)
          .trim(),
      citations:
        asked &&
        saidWords(said, 'citations')
          .filter((id) => /^\S{1,60}$/.test(id))
          .slice(0, 20)
          .join(' '),
    }
  },
  /** The answer the bot gave goes along, so that nobody has to tell the story twice. */
  toSubmission: ({ question, asked, answered, citations }) => ({
    name: 'askHuman',
    body: {
      question,
      ...(asked && { asked }),
      ...(answered && { answered }),
      citations: typeof citations === 'string' ? citations.split(' ').filter(Boolean) : [],
    } as HelpTicketBody,
  }),
}
