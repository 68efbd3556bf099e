import { createHash } from 'node:crypto'
import type { Submission } from '../../core/contract/core-api'
import { fold } from '../../dialogs/reading/fold'
import { readMoment } from '../../dialogs/reading/read-moment'
import { takeDay } from '../../dialogs/reading/take-day'
import { dayOf, isoDay } from '../../dialogs/reading/vietnam-time'
import { type Area, command, press } from '../conversation/areas'
import { continueInPersonal, inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { administeringPress, askFirst, submissionOf } from './ask-first'
import { choosePerson } from './choose-person'
import { askOffCall } from './off-call'
import { unlessAdministrator } from './only-administrators'
import { readWish, type Wish } from './read-wish'
import { showDelegations, showHolders, showOnCall, showOwnData } from './show'
import { tellDelegation, tellErased, tellGrant, tellOffCall, tellOnCall } from './tell'

/** Roles, delegations, duty and personal data, by typed commands; the service checks who may. */
export const administering: Area = {
  presses: [
    press('administer', administeringPress, (talk, { nonce, ...doing }) => {
      const submission = submissionOf({ ...doing, nonce })
      if (!submission || !inPersonal(talk))
        return reply(talk, [text(wordsOf(talk).conversation.staleCardGone)])
      return write(talk, submission, nonce)
    }),
    press('administer-drop', {}, (talk) => reply(talk, [text(wordsOf(talk).administering.dropped)])),
  ],
  commands: [command(readWish, take)],
  tells: {
    grantRole: tellGrant,
    delegate: tellDelegation,
    setOnCall: tellOnCall,
    endOnCall: tellOffCall,
    erasePerson: tellErased,
  },
}

async function take(talk: Talk, wish: Wish, said: string): Promise<TurnResult> {
  if (!inPersonal(talk)) return continueInPersonal(talk, said)
  const { administering: words } = wordsOf(talk)
  switch (wish.wish) {
    case 'who-is-on-call':
      return showOnCall(talk)
    case 'delegations':
      return showDelegations(talk)
    case 'own-data':
      return showOwnData(talk)
    case 'ask-export':
      return write(talk, { name: 'askHuman', body: { question: words.askExport } }, talk.turn.id)
    case 'ask-erasure':
      return write(talk, { name: 'askHuman', body: { question: words.askErasure } }, talk.turn.id)
    case 'holders':
      return showHolders(talk, wish.role)
    case 'grant':
    case 'revoke':
      return (await unlessAdministrator(talk, said)) ?? askAbout(talk, wish, said, { role: wish.role })
    case 'erase':
      return askAbout(talk, wish, said, {})
    case 'end-delegation': {
      const yesterday = isoDay(dayOf(talk.turn.at) - 1)
      return askAbout(talk, wish, said, { from: yesterday, until: yesterday })
    }
    case 'delegate': {
      const [from, until] = [dayIn(talk, wish.from), dayIn(talk, wish.until)]
      if (!from || !until || from > until) return reply(talk, [text(words.badDays)])
      return askAbout(talk, wish, said, { from, until })
    }
    case 'on-call': {
      const [from, until] = [momentIn(talk, wish.from), momentIn(talk, wish.until)]
      if (!from || !until || from >= until) return reply(talk, [text(words.badMoments)])
      return askAbout(talk, wish, said, { from, until })
    }
    case 'off-call': {
      const chosen = await choosePerson(talk, wish.who, (one) => said.normalize('NFC').replace(wish.who, one))
      if ('instead' in chosen) return chosen.instead
      if (!wish.from || !wish.until) return askOffCall(talk, chosen.person)
      const [from, until] = [momentIn(talk, wish.from), momentIn(talk, wish.until)]
      if (!from || !until || from >= until) return reply(talk, [text(words.badMoments)])
      return askOffCall(talk, chosen.person, { from, until })
    }
  }
}

type Choosing = Extract<Wish, { who: string }>

async function askAbout(
  talk: Talk,
  { wish, who }: Choosing,
  said: string,
  more: Omit<Parameters<typeof askFirst>[2], 'what' | 'person'>,
): Promise<TurnResult> {
  const chosen = await choosePerson(talk, who, (one) => said.normalize('NFC').replace(who, one))
  if ('instead' in chosen) return chosen.instead
  return askFirst(talk, chosen.person, { what: wish, person: chosen.person.id, ...more })
}

function dayIn({ turn }: Talk, typed: string): string | undefined {
  const taken = takeDay(fold(typed), dayOf(turn.at), 'ahead')
  return taken && taken !== 'no-such-day' ? isoDay(taken.day) : undefined
}

const momentIn = ({ turn }: Talk, typed: string): string | undefined => {
  const read = readMoment(typed, turn.at)
  return read && !read.guessed ? read.at.toISOString() : undefined
}

/** Pressing the same card twice is the same write. */
function write(talk: Talk, submission: Submission, nonce: string): TurnResult {
  const key = createHash('sha256')
    .update(`${nonce}\n${JSON.stringify(submission)}`)
    .digest('hex')
    .slice(0, 40)
  return reply(talk, [], {}, [{ submission, idempotencyKey: `administer:${key}`, person: talk.turn.person }])
}
