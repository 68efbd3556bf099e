import { createServer } from 'node:net'

/** Fails when a port is taken: said before the slow part of the start, not after it. */
export async function expectFreePort(port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((free, taken) => {
    probe.once('error', taken)
    probe.listen(port, '127.0.0.1', free)
  })
  await new Promise<void>((closed) => probe.close(() => closed()))
}
