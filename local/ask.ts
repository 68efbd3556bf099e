import { join } from 'node:path'
import { newState } from '../bot/conversation/new-state'
import { shownCitation } from '../bot/conversation/quote-units'
import { takeTurn } from '../bot/conversation/take-turn'
import type { Reply, Turn, TurnParts } from '../bot/conversation/types'
import { type Intent, understand } from '../bot/understanding/understand'
import { fillCard } from '../cards/fill-card'
import { loadFolders, shippedFolder } from '../knowledge/loading/load-knowledge'
import type { Answer, Candidate, Knowledge } from '../knowledge/types'
import { isDate } from '../knowledge/versions/calendar'
import { onToday } from '../knowledge/versions/today'
import { CommandError, runCommand } from './command-line'
import { demoPeople } from './demo-people'
import { loadFrom } from './load-from'
import { localWording } from './local-wording'
import { say } from './say'
import { terminalText } from './terminal/terminal-text'

interface Asked {
  intent: Intent
  /** 'not-a-question' when the bot would do something else than answer from the documents. */
  outcome: Answer['outcome'] | 'not-a-question'
  text: string
  citations: { id: string; label: string; quote: string }[]
  candidates: Candidate[]
}

/** One answer of the bot to somebody it meets for the first time; nothing is written anywhere. */
async function ask(question: string, knowledge: Knowledge): Promise<Asked> {
  const { replies, state } = await takeTurn(turnWith(question), newState(), {
    knowledge,
    core: emptyCore,
    preferences: noPreferences,
  })
  const text = replies.map(textOf).join('\n\n')
  const { intent } = understand(question)
  if (!state.lastAnswer) return { intent, outcome: 'not-a-question', text, citations: [], candidates: [] }
  const answer = knowledge.answer(question, { language: state.language })
  const context = { language: state.language, instruments: knowledge.instruments }
  return {
    intent,
    outcome: answer.outcome,
    text,
    citations: citationsOf(answer).map((citation, index) => ({
      id: citation.id,
      label: shownCitation(citation, index + 1, context).name,
      quote: citation.quote,
    })),
    candidates: answer.candidates,
  }
}

const citationsOf = (answer: Answer) => {
  if (answer.outcome === 'answered') return answer.citations
  return answer.outcome === 'choose' ? answer.options : []
}

function turnWith(text: string): Turn {
  const [person] = demoPeople
  return {
    id: 'ask',
    input: { kind: 'text', text },
    place: 'personal',
    person: { tenantId: 'local', objectId: 'ask', name: person?.name ?? '' },
    at: new Date(),
  }
}

const noPreferences: TurnParts['preferences'] = {
  get: async () => ({ muted: [], quiet: null }),
  set: async () => undefined,
}

/** A core service that knows the asker and nothing else. */
const emptyCore: TurnParts['core'] = {
  me: async ({ name }) => ({
    outcome: 'found',
    value: { id: 'local:ask', name, email: null, unit: null, roles: ['staff'] },
  }),
  units: async () => ({ outcome: 'found', value: [] }),
  similarIncidents: async () => ({ outcome: 'found', value: [] }),
  myRequests: async () => ({ outcome: 'found', value: [] }),
  queue: async () => ({ outcome: 'found', value: [] }),
  request: async () => ({ outcome: 'core-unreachable' }),
  read: async () => ({ outcome: 'core-unreachable' }),
}

function textOf(reply: Reply): string {
  if (reply.kind === 'text') return reply.text
  return String(fillCard(reply.card, reply.values).fallbackText ?? '')
}

const words = localWording('vi').ask

const { KNOWLEDGE_DIR, DATA_FOLDER } = process.env
const importedFolder = KNOWLEDGE_DIR || join(DATA_FOLDER || '.data', 'knowledge')

/** What answers today; on another day when one was given. */
function answering(knowledge: Knowledge, asOf: string | undefined): Knowledge {
  const today = onToday(knowledge, () => new Date())
  if (!asOf) return today
  return { ...today, answer: (question, context) => today.answer(question, { ...context, asOf }) }
}

runCommand(async ({ words: given, json, documents, asOf }) => {
  const question = given.join(' ').trim()
  if (!question) throw new CommandError(words.nothingAsked)
  if (asOf && !isDate(asOf)) throw new CommandError(words.badDate('--as-of', asOf))
  const asked = await ask(
    question,
    answering(await loadFrom(loadFolders, documents, [shippedFolder, importedFolder]), asOf),
  )
  if (json) return say(JSON.stringify(asked, undefined, 2))
  const sources = asked.citations.map(({ label }, index) => `[${index + 1}] ${label}`)
  const colours = process.stdout.isTTY
  say(
    [terminalText(asked.text, colours), ...(sources.length ? ['', words.sources, ...sources] : [])].join(
      '\n',
    ),
  )
})
