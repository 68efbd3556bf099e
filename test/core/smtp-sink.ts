import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Delivered {
  from: string
  to: string
  /** As it came over the line. */
  text: string
}

/** What the server does with one attempt. */
export const manners = [
  'takes',
  'turns the caller away',
  'refuses the sender',
  'defers the recipient',
  'refuses the recipient',
  'hangs',
  'drops in the middle',
  'defers the message',
  'refuses the message',
  'drops after taking',
] as const
export type Manner = (typeof manners)[number]

const answers: Partial<Record<Manner, [code: number, words: string]>> = {
  'turns the caller away': [554, 'no service here'],
  'refuses the sender': [550, 'who are you'],
  'defers the recipient': [451, 'greylisted, come back'],
  'refuses the recipient': [550, 'no such mailbox'],
  'defers the message': [452, 'no room now'],
  'refuses the message': [554, 'content refused'],
}

/** A real SMTP server. Its manner is asked for the 'caller', then the 'sender', then each recipient. */
export async function startSmtpSink(mannerFor: (whom: string) => Manner = () => 'takes') {
  const delivered: Delivered[] = []
  const attempts: string[] = []
  const sockets = new Set<Socket>()
  const drop = (port?: number) => {
    for (const socket of sockets) if (port === undefined || socket.remotePort === port) socket.destroy()
  }
  const unless = (is: boolean, manner: Manner, done: (error?: Error | null) => void) => {
    const [responseCode = 500, words = ''] = answers[manner] ?? []
    done(is ? Object.assign(new Error(words), { responseCode }) : null)
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      const manner = mannerFor('caller')
      unless(manner === 'turns the caller away', manner, done)
    },
    onMailFrom: (_address, _session, done) => {
      const manner = mannerFor('sender')
      unless(manner === 'refuses the sender', manner, done)
    },
    onRcptTo: ({ address }, session, done) => {
      attempts.push(address)
      const manner = mannerFor(address)
      Object.assign(session, { manner })
      if (manner !== 'hangs') unless(/the recipient$/.test(manner), manner, done)
    },
    onData: (stream, session, done) => {
      const { manner } = session as typeof session & { manner: Manner }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        if (manner === 'drops in the middle') drop(session.remotePort)
      })
      stream.on('end', () => {
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ')
        const taken = manner === 'takes' || manner === 'drops after taking'
        if (taken) delivered.push({ from, to, text: Buffer.concat(chunks).toString('utf8') })
        if (manner === 'drops after taking') drop(session.remotePort)
        else unless(!taken, manner, done)
      })
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    delivered,
    /** Recipients, as often as they were named. */
    attempts,
    stop: () =>
      new Promise<void>((stopped) => {
        drop()
        server.close(() => stopped())
      }),
  }
}
