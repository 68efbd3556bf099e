import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

export interface Delivered {
  from: string
  to: string
  text: string
}

/** As much of a mail server as sending needs; refuses recipients of its choice. */
export async function startSmtpSink(refuses: (recipient: string) => boolean = () => false) {
  const delivered: Delivered[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    serve(socket, delivered, refuses)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    delivered,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function serve(socket: Socket, delivered: Delivered[], refuses: (recipient: string) => boolean): void {
  let mail: Delivered = { from: '', to: '', text: '' }
  let inData = false
  let rest = ''
  const say = (line: string) => socket.write(`${line}\r\n`)
  const take = (line: string) => {
    if (inData && line !== '.') mail.text += `${line}\n`
    else if (inData) {
      inData = false
      delivered.push(mail)
      say('250 taken')
    } else if (/^MAIL FROM/i.test(line)) {
      mail = { from: line, to: '', text: '' }
      say('250 ok')
    } else if (/^RCPT TO/i.test(line)) {
      mail.to = /<(.*)>/.exec(line)?.[1] ?? ''
      say(refuses(mail.to) ? '550 no such mailbox' : '250 ok')
    } else if (/^DATA/i.test(line)) {
      inData = true
      say('354 go on')
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
    else say(/^EHLO/i.test(line) ? '250 sink' : '250 ok')
  }
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    const lines = `${rest}${chunk}`.split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
  say('220 sink')
}
