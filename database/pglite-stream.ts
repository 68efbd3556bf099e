import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

const terminate = 'X'.charCodeAt(0)

/** The socket pg writes to, with the embedded database at its other end: one session, ended by closing PGlite. */
export function pgliteStream(pglite: PGlite): Duplex {
  async function send(messages: Buffer, sent: (error?: Error) => void) {
    if (messages[0] === terminate) return sent()
    try {
      stream.push(Buffer.from(await pglite.execProtocolRaw(messages)))
      sent()
    } catch (error) {
      sent(error as Error)
    }
  }
  const stream = new Duplex({
    read: () => undefined,
    write: (messages: Buffer, _encoding, sent) => void send(messages, sent),
    writev: (parts, sent) => void send(Buffer.concat(parts.map(({ chunk }) => chunk)), sent),
  })
  const ignored = () => stream
  return Object.assign(stream, {
    connect: () => {
      setImmediate(() => stream.emit('connect'))
      return stream
    },
    setNoDelay: ignored,
    setKeepAlive: ignored,
    ref: ignored,
    unref: ignored,
  })
}
