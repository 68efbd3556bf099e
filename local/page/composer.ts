import type { LocalWording } from '../local-wording'
import { element, icon } from './element'
import type { ViewState } from './view-state'

export interface ComposerActs {
  say: (text: string, mention: boolean) => void
  sendFile: (name: string) => void
  leaveThread: () => void
}

/** Where one writes. Of a chosen file only the name travels: this page never reads it. */
export function composer(
  view: ViewState,
  { page }: LocalWording,
  draft: string,
  acts: ComposerActs,
): HTMLFormElement {
  const kind = view.rooms.find(({ key }) => key === view.room)?.kind
  const field = element('textarea', {
    id: 'write',
    rows: '1',
    placeholder: page.writeHint,
    'aria-describedby': 'keys',
  })
  field.value = draft
  const mention = element('input', { type: 'checkbox', id: 'mention', 'aria-describedby': 'mention-why' })
  mention.checked = true
  const file = element('input', {
    type: 'file',
    id: 'file',
    class: 'for-readers',
    tabindex: '-1',
    'aria-hidden': 'true',
  })
  file.addEventListener('change', () => {
    const name = file.files?.[0]?.name
    if (name) acts.sendFile(name)
    file.value = ''
  })
  const grow = () => {
    field.style.height = 'auto'
    field.style.height = `${Math.min(field.scrollHeight, 180)}px`
  }
  field.addEventListener('input', grow)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  const form = element(
    'form',
    { class: 'composer' },
    view.thread !== undefined &&
      element(
        'p',
        { class: 'thread-note' },
        page.replying,
        element('button', { type: 'button', class: 'link', click: acts.leaveThread }, page.stopReplying),
      ),
    kind !== 'personal' &&
      element(
        'p',
        { class: 'mention' },
        mention,
        element('label', { for: 'mention' }, page.mention),
        element('small', { id: 'mention-why' }, page.mentionWhy),
      ),
    element(
      'div',
      { class: 'write-row' },
      element(
        'button',
        {
          type: 'button',
          class: 'tool',
          'aria-label': page.attach,
          title: page.attach,
          click: () => file.click(),
        },
        icon('attach'),
      ),
      file,
      element('label', { class: 'for-readers', for: 'write' }, page.write),
      field,
      element(
        'button',
        { type: 'submit', class: 'send', 'aria-label': page.send, title: page.send },
        icon('send'),
      ),
    ),
    element('small', { id: 'keys', class: 'keys' }, page.keys),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = field.value.trim()
    field.value = ''
    grow()
    field.focus()
    if (text) acts.say(text, mention.checked)
  })
  return form
}
