import type { AddressInfo } from 'node:net'
import type { Server } from 'restify'

/** The port is taken or not allowed; the message is one sentence for the operator. */
export class ListenError extends Error {
  constructor(
    readonly code: 'port-in-use' | 'port-not-allowed' | 'cannot-listen',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'ListenError'
  }
}

/** Listens, and returns the port (of interest when 0 was asked for). */
export function listenOn(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((listening, failed) => {
    const refused = (cause: NodeJS.ErrnoException) => failed(explain(cause, port))
    server.once('error', refused)
    server.listen(port, host, () => {
      server.removeListener('error', refused)
      listening((server.server.address() as AddressInfo).port)
    })
  })
}

function explain(cause: NodeJS.ErrnoException, port: number): ListenError {
  if (cause.code === 'EADDRINUSE')
    return new ListenError(
      'port-in-use',
      `Port ${port} is in use: stop what listens there, or set PORT to another one.`,
      { cause },
    )
  if (cause.code === 'EACCES')
    return new ListenError(
      'port-not-allowed',
      `Port ${port} needs rights this user does not have: set PORT to one above 1024.`,
      { cause },
    )
  return new ListenError('cannot-listen', `Cannot listen on port ${port} (${cause.code}).`, { cause })
}
