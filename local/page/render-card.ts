import type * as AdaptiveCards from 'adaptivecards' with { 'resolution-mode': 'import' }
import { element } from './element'
import { hostConfig } from './host-config'
import { renderMarkdown } from './render-markdown'

declare global {
  interface Window {
    AdaptiveCards: typeof AdaptiveCards
  }
}

export interface CardActs {
  submit: (data: Record<string, unknown>) => Promise<void>
  /** Answers the card to show instead, when there is one. */
  execute: (action: Record<string, unknown>) => Promise<Record<string, unknown> | undefined>
  /** The card as the reader sees it, when it is another one. */
  look: () => Promise<Record<string, unknown> | undefined>
}

export function teachMarkdownToCards(): void {
  window.AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const drawn = element('div')
    drawn.append(renderMarkdown(text))
    result.outputHtml = drawn.innerHTML
    result.didProcess = true
  }
}

/** Draws a card and sends on what its buttons do; a pressed card rests until that was answered. */
export function renderCard(json: Record<string, unknown>, acts: CardActs, lang: string): HTMLElement {
  const { AdaptiveCard, HostConfig, SubmitAction, ExecuteAction, OpenUrlAction } = window.AdaptiveCards
  const frame = element('div', { class: 'card', tabindex: '-1' })
  draw(json)
  // As Teams does with a card that is refreshed for its viewers.
  if (json.refresh) void acts.look().then((own) => own && draw(own))
  return frame

  function draw(content: Record<string, unknown>) {
    const card = new AdaptiveCard()
    card.hostConfig = new HostConfig(hostConfig)
    card.lang = lang
    card.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction) {
        if (action.url?.startsWith('https://')) window.open(action.url, '_blank', 'noopener')
        return
      }
      // What only shows more of the card is told of, too.
      if (!(action instanceof SubmitAction || action instanceof ExecuteAction)) return
      const data = (action.data ?? {}) as Record<string, unknown>
      void rest(async () => {
        if (!(action instanceof ExecuteAction)) return acts.submit(data)
        const next = await acts.execute({ verb: action.verb, id: action.id, data })
        if (next) draw(next)
      })
    }
    card.onInlineCardExpanded = ({ card: form }, isExpanded) => {
      if (!isExpanded) return
      form.renderedElement?.scrollIntoView({ block: 'nearest' })
      form.getAllInputs()[0]?.focus()
    }
    card.parse(content)
    const rendered = card.render()
    const hadFocus = frame.contains(document.activeElement)
    frame.replaceChildren(...(rendered ? [rendered] : []))
    if (hadFocus) frame.focus({ preventScroll: true })
  }

  async function rest(act: () => Promise<void>) {
    if (frame.getAttribute('aria-busy') === 'true') return
    frame.setAttribute('aria-busy', 'true')
    await act().finally(() => frame.removeAttribute('aria-busy'))
  }
}
