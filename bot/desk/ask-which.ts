import {
  numberOf,
  numberPrefixes,
  prefixPattern,
  type RequestKind,
  type RequestStatus,
  type RequestSummary,
} from '../../core/contract/requests'
import { fold } from '../../dialogs/reading/fold'
import { dayInVietnam } from '../../knowledge/versions/today'
import { over, showMine, showQueue } from '../conversation/read-requests'
import { inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { Suggestion, TurnResult } from '../conversation/types'
import { isUnsafe, whyUnsafe } from '../conversation/why-unsafe'
import { type DeskCommand, readCommand } from './read-command'

/** Stands where the number belongs while a sentence without one is read. */
const blank = 'SC-0000-000000'
const mostShown = 3
const mostVerbWords = 4
const bare = /(?<![\p{L}\p{N}-])\d{1,6}(?![\p{L}\p{N}.,:/@-])/gu
const full = new RegExp(`(?:${prefixPattern})-\\d{4}-\\d{6}`)
const aboutOne = /^((?:TK|SC|HT|KT|LT)-\d{4}-\d{6})\s*[:,-]\s*(\S.+)$/is
/** Free words are taken for what is said only where a number or a colon shows that something is said. */
const speaking = new Set(['ask', 'answer', 'talk'])

const hasMovesLeft = (status: RequestStatus): boolean =>
  !over.includes(status) && status !== 'connected' && status !== 'merged'
const waiting: Partial<Record<string, readonly RequestStatus[]>> = {
  confirm: ['awaiting-confirmation', 'awaiting-approval'],
  reject: ['awaiting-confirmation', 'awaiting-approval'],
  take: ['submitted', 'triaged'],
  close: ['resolved'],
  reopen: ['resolved', 'closed'],
}
const own = new Set(['withdraw', 'answer', 'reopen', 'close'])
const notActedOn = new Set<RequestKind>(['notice', 'document-check'])

interface Unnumbered {
  command: DeskCommand
  /** The sentence with its number in place. */
  withNumber: (number: string) => string
  /** The count that was typed without its kind and year. */
  count?: number
}

/** A command that leaves its number out, or names only a part of it, is asked about and never guessed at. */
export async function askWhich(talk: Talk, said: string): Promise<TurnResult | undefined> {
  if (!inPersonal(talk) || said.length > 300) return undefined
  const told = await askToSay(talk, said)
  if (told) return told
  const several = askInTurn(talk, said)
  if (several) return several
  const found = full.test(said) ? undefined : readUnnumbered(said)
  if (!found) return undefined
  const { command, withNumber, count } = found
  if (isUnsafe(command.comment ?? '')) return undefined
  const fit = (await openTo(talk, command.action)).filter(
    ({ number }) => count === undefined || Number(number.slice(-6)) === count,
  )
  if (fit.length === 0) return undefined
  const ownOnly = own.has(command.action) && !command.comment
  if (ownOnly && count === undefined) return showMine(talk, 'follow')
  if (fit.length > mostShown && !command.comment) return showQueue(talk)
  const { desk } = wordsOf(talk)
  const title = titleOf(talk, command)
  const choices = fit
    .slice(0, mostShown)
    .map(({ number }) => ({ title: `${title} ${number}`, text: withNumber(number) }))
  return reply(talk, [text(desk.which(title), choices)])
}

/** 'SC-…: máy chị Lan cũng bị': written to the other side, or a note; pressing tells which. */
async function askToSay(talk: Talk, said: string): Promise<TurnResult | undefined> {
  const [, number = '', words = ''] = aboutOne.exec(said) ?? []
  if (words.trim().split(/\s+/).length < 3) return undefined
  // A button repeats what was typed: what must not be kept gets none.
  const unsafe = whyUnsafe(words, wordsOf(talk))
  if (unsafe) return reply(talk, [text(unsafe)])
  const read = await talk.parts.core.request(talk.turn.person, number.toUpperCase())
  if (read.outcome !== 'found' || !read.value.mayComment) return undefined
  const { say } = wordsOf(talk).desk
  const choices = [say.comment(number, words), ...(read.value.mayNote ? [say.note(number, words)] : [])]
  return reply(talk, [text(say.ask(number), choices)])
}

/** A few words while the helpdesk waits for an answer may be that answer. */
export async function askToAnswer(talk: Talk, said: string): Promise<TurnResult | undefined> {
  if (!inPersonal(talk) || whyUnsafe(said, wordsOf(talk))) return undefined
  const mine = await talk.parts.core.myRequests(talk.turn.person)
  const waits =
    mine.outcome === 'found' ? mine.value.filter(({ status }) => status === 'needs-information') : []
  const [one] = waits
  if (!one || waits.length > 1) return undefined
  const { say } = wordsOf(talk).desk
  return reply(talk, [text(say.waits(one.number), [say.comment(one.number, said)])])
}

/** Several numbers in one command: each is offered by itself. */
function askInTurn(talk: Talk, said: string): TurnResult | undefined {
  if (said.includes(':') || readCommand(said)) return undefined
  const year = dayInVietnam(talk.turn.at).slice(0, 4)
  const merging = /^(?:gop|merge|nhap) /.test(fold(said))
  const spelled = merging
    ? said.replace(bare, (count) => numberOf(numberPrefixes.incident, year, count))
    : said
  const numbers = [...new Set(spelled.match(new RegExp(full, 'g')) ?? [])]
  const [first, second] = numbers
  if (!first || !second || numbers.length > mostShown) return undefined
  const { desk, requests } = wordsOf(talk)
  if (merging) {
    const directed = readCommand(spelled)
    const pairs = directed?.into
      ? [[directed.number, directed.into]]
      : [
          [first, second],
          [second, first],
        ]
    const choices = pairs.map(([from = '', into = '']) => desk.mergeChoice(from, into))
    return reply(talk, [text(desk.which(requests.actions.merge), choices)])
  }
  const [before = ''] = spelled.split(first)
  const command = readCommand(`${before}${first}`)
  if (!command || speaking.has(command.action)) return undefined
  const choices: Suggestion[] = numbers.map((number) => ({
    title: `${titleOf(talk, command)} ${number}`,
    text: `${before}${number}`,
  }))
  return reply(talk, [text(desk.oneByOne(titleOf(talk, command)), choices)])
}

function readUnnumbered(said: string): Unnumbered | undefined {
  const colon = said.indexOf(':')
  const head = colon < 0 ? said : said.slice(0, colon)
  const tail = said.slice(head.length)
  const counts = head.match(bare) ?? []
  const [count] = counts
  if (counts.length === 1 && count) {
    const named = `${head.replace(bare, blank)}${tail}`
    const command = readCommand(named)
    if (command)
      return { command, count: Number(count), withNumber: (number) => named.replace(blank, number) }
  }
  const words = head.trim().split(/\s+/)
  for (let at = 1; at <= Math.min(mostVerbWords, words.length); at++) {
    const named = `${[...words.slice(0, at), blank, ...words.slice(at)].join(' ')}${tail}`
    const command = readCommand(named)
    if (command && (colon >= 0 || !speaking.has(command.action)))
      return { command, withNumber: (number) => named.replace(blank, number) }
  }
  return undefined
}

/** Requests of the person, or waiting for them, where the move may be open; the service decides when it is made. */
async function openTo({ turn, parts }: Talk, action: string): Promise<RequestSummary[]> {
  const read = own.has(action)
    ? await parts.core.myRequests(turn.person)
    : await parts.core.queue(turn.person)
  if (read.outcome !== 'found') return []
  return read.value.filter(
    ({ kind, status }) =>
      !notActedOn.has(kind) && (waiting[action]?.includes(status) ?? hasMovesLeft(status)),
  )
}

function titleOf(talk: Talk, { action, internal }: DeskCommand): string {
  const { requests, desk } = wordsOf(talk)
  if (action === 'talk') return internal ? requests.events.noted : desk.comment
  return requests.actions[action as keyof typeof requests.actions]
}
