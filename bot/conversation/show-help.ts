import type { Fact } from '../../cards/card-values'
import type { Role } from '../../core/contract/people'
import { inPersonal, type Talk, wordsOf } from './talk'
import type { Reply, Suggestion } from './types'

const sayButton = ({ title, text }: Suggestion) => ({ title, data: { do: 'say', text } })

export function showWelcome(talk: Talk): Reply {
  const { welcome, commands } = wordsOf(talk).conversation
  return {
    kind: 'card',
    card: 'welcome',
    values: {
      title: welcome.title,
      text: welcome.text,
      examplesTitle: welcome.examplesTitle,
      examples: welcome.examples.map(sayButton),
      // Requests are made in the 1:1 chat, so a channel is offered only what is answered there.
      buttons: (inPersonal(talk)
        ? [commands.check, commands.account, commands.incident, commands.help]
        : [commands.help]
      ).map(sayButton),
    },
  }
}

export async function showHelp(talk: Talk): Promise<Reply> {
  const { help, commands } = wordsOf(talk).conversation
  const me = inPersonal(talk) ? await talk.parts.core.me(talk.turn.person) : undefined
  const roles = me?.outcome === 'found' ? me.value.roles : []
  return {
    kind: 'card',
    card: 'help',
    values: {
      title: help.title,
      text: help.text,
      commands: [
        ...help.commands,
        ...(inPersonal(talk) ? help.personal : []),
        ...commandsFor(roles, help.byRole),
      ],
      buttons: (inPersonal(talk)
        ? [commands.account, commands.incident, commands.check, commands.mine, commands.human]
        : [commands.check]
      ).map(sayButton),
    },
  }
}

/** Only what the person may do; each line once. */
function commandsFor(roles: readonly Role[], byRole: Partial<Record<Role, readonly Fact[]>>): Fact[] {
  const all = roles.flatMap((role) => byRole[role] ?? [])
  return all.filter(({ title }, index) => all.findIndex((one) => one.title === title) === index)
}
