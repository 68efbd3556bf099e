import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Transcript } from '../connector/transcript'

const heartbeat = 20_000

/** Server-Sent Events of all that happens in the transcript, to every page that is open. */
export function eventStreams(transcript: Transcript) {
  const open = new Set<ServerResponse>()
  const alive = setInterval(() => {
    for (const res of open) res.write(': alive\n\n')
  }, heartbeat)
  alive.unref()
  transcript.listen((event) => {
    for (const res of open) res.write(`data: ${JSON.stringify(event)}\n\n`)
  })

  return {
    open(req: IncomingMessage, res: ServerResponse): void {
      res.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
      res.write(': open\n\n')
      open.add(res)
      req.on('close', () => open.delete(res))
    },
    close(): void {
      clearInterval(alive)
      for (const res of open) res.end()
    },
  }
}
