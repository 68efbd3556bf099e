import { type Area, command } from '../conversation/areas'
import { continueInPersonal, inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'
import { mutable, type Preferences } from '../store/preferences'
import { readWish, type Wish } from './read-wish'

/** How people want to be told: what they turned off, and their quiet hours. */
export const preferences: Area = { commands: [command(readWish, change)] }

async function change(talk: Talk, wish: Wish, said: string): Promise<TurnResult> {
  if (!inPersonal(talk)) return continueInPersonal(talk, said)
  const { tenantId, objectId } = talk.turn.person
  const { preferences: words } = wordsOf(talk)
  const now = await talk.parts.preferences.get(tenantId, objectId)
  // Saying it twice sets the same: the turn may be repeated.
  const save = async (changes: Partial<Preferences>, told: string) => {
    await talk.parts.preferences.set(tenantId, objectId, { ...now, ...changes })
    return reply(talk, [text(told)])
  }
  switch (wish.wish) {
    case 'show':
      return reply(talk, [text(shown(talk, now))])
    case 'bad-times':
      return reply(talk, [text(words.badTimes)])
    case 'quiet':
      return save({ quiet: { from: wish.from, until: wish.until } }, words.quiet(wish.from, wish.until))
    case 'no-quiet':
      return save({ quiet: null }, words.noQuiet)
    case 'mute':
    case 'unmute': {
      const { kind } = wish
      if (!kind) return reply(talk, [text(words.which(Object.values(words.kinds)))])
      const others = now.muted.filter((one) => one !== kind)
      return wish.wish === 'mute'
        ? save({ muted: [...others, kind] }, words.muted(words.kinds[kind]))
        : save({ muted: others }, words.unmuted(words.kinds[kind]))
    }
  }
}

function shown(talk: Talk, { muted, quiet }: Preferences): string {
  const { preferences: words } = wordsOf(talk)
  const named = (kinds: readonly (keyof typeof words.kinds)[]) => kinds.map((kind) => words.kinds[kind])
  return words.shown(
    named(mutable.filter((kind) => !muted.includes(kind))),
    named(muted),
    quiet ? `${quiet.from}–${quiet.until}` : '',
  )
}
