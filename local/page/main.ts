import { chatClient } from './chat-client'
import { drawPage } from './draw-page'
import { teachMarkdownToCards } from './render-card'
import { openView } from './view-state'

async function open(): Promise<void> {
  teachMarkdownToCards()
  const page = drawPage(openView(await chatClient.state()))
  chatClient.listen(page.heard, page.connected)
}

void open()
