import { localeOf } from '../local-wording'
import { chatClient } from './chat-client'
import type { Act, Acted, ActName, Acts, Entry } from './chat-protocol'
import type { CardActs } from './render-card'
import type { Reaction } from './thumbs'
import type { ViewState } from './view-state'

/** What the reader does, sent on in the name of the person and place in view. */
export function pageActs(view: ViewState, onFailed: () => void, onMessage: (text: string) => void) {
  const here = (): Act => ({
    person: view.person,
    room: view.room,
    locale: localeOf(view.language),
    conversation: view.thread,
  })

  async function act<N extends ActName>(name: N, body: Acts[N]): Promise<Acted> {
    const acted: Acted = await chatClient.act(name, body).catch(() => ({ delivered: false }))
    if (!acted.delivered) onFailed()
    return acted
  }

  return {
    say: (text: string, mention = true) => void act('say', { ...here(), text, mention }),
    sendFile: (name: string) => void act('file', { ...here(), name }),
    rate: ({ id: replyTo }: Entry, reaction: Reaction) => void act('rate', { ...here(), replyTo, reaction }),
    onCard: ({ id: replyTo }: Entry): CardActs => ({
      submit: async (data) => void (await act('submit', { ...here(), replyTo, data })),
      execute: async (action) => {
        const { card, message } = await act('execute', { ...here(), replyTo, action })
        if (message) onMessage(message)
        return card
      },
      look: async () => (await act('look', { ...here(), replyTo })).card,
    }),
  }
}
