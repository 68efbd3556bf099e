import type { Email } from '../../core/contract/events'
import type { Acted, ActName, Acts, ChatState, TranscriptEvent } from './chat-protocol'

async function answered<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`)
  return (await response.json()) as T
}

/** The routes of the page's server. */
export const chatClient = {
  state: async () => answered<ChatState>(await fetch('/chat/state')),
  emails: async () => answered<Email[]>(await fetch('/chat/emails')),
  async act<N extends ActName>(name: N, body: Acts[N]): Promise<Acted> {
    const response = await fetch(`/chat/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? answered<Acted>(response) : { delivered: false }
  },
  listen(onEvent: (event: TranscriptEvent) => void, onConnected: (connected: boolean) => unknown) {
    const source = new EventSource('/chat/events')
    source.onmessage = ({ data }) => onEvent(JSON.parse(data) as TranscriptEvent)
    source.onopen = () => onConnected(true)
    source.onerror = () => onConnected(false)
  },
}
