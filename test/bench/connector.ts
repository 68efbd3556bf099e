import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tellParent } from './tell-parent'

/** Accepts whatever a bot sends, as fast as it can. */
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(201, { 'content-type': 'application/json' })
    response.end('{"id":"1"}')
  })
})
server.listen(0, '127.0.0.1', () => {
  tellParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})
