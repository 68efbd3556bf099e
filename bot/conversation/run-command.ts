import type { Language } from '../../wording/language'
import type { Understood } from '../understanding/understand'
import { dialogRunning, resumeDialog } from './dialog-step'
import { openDialog } from './open-dialog'
import { commandDialog } from './press-dialog'
import { showMine, showQueue } from './read-requests'
import { showHelp } from './show-help'
import { after, continueInPersonal, inPersonal, join, reply, type Talk, text, wordsOf } from './talk'
import type { TurnResult } from './types'

type Command = NonNullable<Understood['command']>

/** Commands work at any moment, also in the middle of a dialog. */
export async function runCommand(
  talk: Talk,
  command: Command,
  said: string,
  follows = false,
): Promise<TurnResult> {
  const { conversation } = wordsOf(talk)
  switch (command) {
    case 'help':
      return dialogRunning(talk) ? commandDialog(talk, 'help') : reply(talk, [await showHelp(talk)])
    case 'cancel':
      return dialogRunning(talk)
        ? commandDialog(talk, 'cancel')
        : reply(talk, [text(conversation.nothingToCancel)])
    case 'back':
      return dialogRunning(talk)
        ? commandDialog(talk, 'back')
        : reply(talk, [text(conversation.nothingToGoBack)])
    case 'edit':
      return dialogRunning(talk)
        ? commandDialog(talk, 'edit')
        : reply(talk, [text(conversation.nothingToEdit)])
    case 'speak-vietnamese':
      return speak(talk, 'vi')
    case 'speak-english':
      return speak(talk, 'en')
    case 'my-requests':
      return inPersonal(talk)
        ? thenResume(talk, await showMine(talk, follows ? 'follow' : 'list'))
        : continueInPersonal(talk, said)
    case 'queue':
      return inPersonal(talk) ? thenResume(talk, await showQueue(talk)) : continueInPersonal(talk, said)
    case 'ask-human':
      return inPersonal(talk) ? openDialog(talk, 'ask-human', {}) : continueInPersonal(talk, said)
  }
}

function speak(talk: Talk, language: Language): TurnResult {
  const switched = { ...talk, state: { ...talk.state, language, languageChosen: true } }
  return thenResume(switched, reply(switched, [text(wordsOf(switched).conversation.languageSet)]))
}

const thenResume = (talk: Talk, first: TurnResult): TurnResult =>
  dialogRunning(talk) ? join(first, resumeDialog(after(talk, first))) : first
