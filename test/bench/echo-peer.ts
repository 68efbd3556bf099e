import type { AddressInfo } from 'node:net'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder'
import { createServer, plugins } from 'restify'
import { tellParent } from './tell-parent'

/** The plain sample: botbuilder and restify, no state, answers with the same text. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = createServer()
server.use(plugins.bodyParser({ maxBodySize: 262_144 }))
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    await context.sendActivity(MessageFactory.text(context.activity.text))
  })
})
server.listen(0, '127.0.0.1', () => {
  tellParent(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}`)
})
