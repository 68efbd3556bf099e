import { wordingIn } from '../../wording/catalogue'
import type { TellOutcome } from '../conversation/types'

/** What is said on a card that is shown anew: nothing of a move it shows itself, one line when none was made. */
export const tellOnCard =
  (tellOutcome: TellOutcome): TellOutcome =>
  (effect, outcome, state) => {
    const { desk } = wordingIn(state.language)
    const say = (text: string) => [{ kind: 'text' as const, text }]
    switch (outcome.outcome) {
      case 'core-unreachable':
        return say(desk.keptHere)
      case 'refused': {
        const { code } = outcome.problem
        const overtaken = code === 'revision-changed' || code === 'transition-not-allowed'
        return overtaken ? say(desk.stale) : tellOutcome(effect, outcome, state)
      }
      default: {
        const { submission } = effect
        const shown =
          submission.name === 'moveRequest' &&
          outcome.outcome === 'recorded' &&
          outcome.created.number === submission.body.number
        return shown ? [] : tellOutcome(effect, outcome, state)
      }
    }
  }
