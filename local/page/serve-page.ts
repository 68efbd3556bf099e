import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Email } from '../../core/contract/events'
import type { Connector } from '../connector/create-connector'
import { type Handler, readJson, sendJson } from '../connector/http'
import type { DemoPerson } from '../demo-people'
import { actOnPage } from './act-on-page'
import type { PageFile } from './bundle-page'
import type { ChatState } from './chat-protocol'
import { eventStreams } from './event-streams'

interface Parts {
  connector: Connector
  people: DemoPerson[]
  files: () => Promise<Map<string, PageFile>>
  emails: () => Promise<Email[]>
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const pageHeaders = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

/** The chat page and the few routes its script calls. */
export function servePage({ connector, people, files, emails }: Parts) {
  const act = actOnPage(connector, people)
  const streams = eventStreams(connector.transcript)

  const handle: Handler = (req, res) => {
    const path = new URL(req.url ?? '/', 'http://localhost').pathname
    if (path !== '/' && path !== '/favicon.ico' && !path.startsWith('/chat/')) return false
    answer(req, res, path).catch((error: Error) => sendJson(res, 400, { error: error.message }))
    return true
  }

  async function answer(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    if (!fromThisMachine(req)) return sendJson(res, 403, { error: 'loopback only' })
    if (req.method === 'POST') {
      return sendJson(res, 200, await act(path.slice('/chat/'.length), await readJson(req)))
    }
    if (path === '/chat/state') return sendJson(res, 200, state())
    if (path === '/chat/events') return streams.open(req, res)
    if (path === '/chat/emails') return sendJson(res, 200, await emails())
    const file = (await files()).get(path === '/favicon.ico' ? '/chat/emblem.svg' : path)
    if (!file) return sendJson(res, 404, { error: 'not found' })
    res.writeHead(200, { ...pageHeaders, 'content-type': file.type })
    res.end(file.body)
  }

  function state(): ChatState {
    const roomsOf = (key: string) =>
      connector.rooms.filter(({ members }) => members.some((member) => member.key === key))
    return {
      people: people.map(({ key, name, unit, role }) => ({
        key,
        name,
        unit,
        role,
        rooms: roomsOf(key).map((room) => room.key),
      })),
      rooms: connector.rooms.map(({ key, kind }) => ({ key, kind })),
      entries: [...connector.transcript.entries()],
    }
  }

  return { handle, close: streams.close }
}

/** Another site's script must not speak for the demo people, nor a name that merely resolves to this machine. */
function fromThisMachine({ headers }: IncomingMessage): boolean {
  const hosts = [headers.host, headers.origin && new URL(headers.origin).host]
  return hosts.every((host) => !host || /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host))
}
