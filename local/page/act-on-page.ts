import type { Connector, Speaker } from '../connector/create-connector'
import type { Pressed } from '../connector/pressed'
import type { DemoPerson } from '../demo-people'
import type { Act, Acted, ActName, Acts } from './chat-protocol'

/** Does in the connector what a person did on the page. */
export function actOnPage(connector: Connector, people: DemoPerson[]) {
  const acts: { [N in ActName]: (speaker: Speaker, act: Acts[N]) => Promise<Pressed> } = {
    say: (speaker, { text, mention }) => connector.say(speaker, text, mention),
    submit: (speaker, { replyTo, data }) => connector.submit(speaker, replyTo, data),
    execute: (speaker, { replyTo, action }) => connector.execute(speaker, replyTo, action),
    look: async (speaker, { replyTo }) => {
      const card = await connector.look(speaker, replyTo)
      return { status: 200, body: undefined, ...(card && { card }) }
    },
    file: (speaker, { name }) => connector.sendFile(speaker, name),
    rate: (speaker, { replyTo, reaction }) => connector.rate(speaker, replyTo, reaction),
  }

  function speakerOf({ person: key, room: roomKey, conversation, locale }: Act): Speaker {
    const person = people.find((candidate) => candidate.key === key)
    const room = connector.rooms.find((candidate) => candidate.key === roomKey)
    if (!person || !room?.members.some((member) => member.key === key)) {
      throw new Error(`${key} is not in ${roomKey}`)
    }
    return { person, room, conversation, locale }
  }

  return async (name: string, body: unknown): Promise<Acted> => {
    if (!Object.hasOwn(acts, name)) throw new Error(`nothing is called ${name}`)
    const act = body as Acts[ActName]
    const run = acts[name as ActName] as (speaker: Speaker, act: Acts[ActName]) => Promise<Pressed>
    const { status, card, message } = await run(speakerOf(act), act)
    return { delivered: status < 400, ...(card && { card }), ...(message && { message }) }
  }
}
