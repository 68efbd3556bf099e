import type { LocalWording } from '../local-wording'
import type { Entry } from './chat-protocol'
import { element } from './element'

export type Reaction = 'like' | 'dislike'

/** The two thumbs a client draws under an answer that asks for them; nothing under any other. */
export function thumbs(
  { activity }: Entry,
  words: LocalWording['page'],
  rate: (reaction: Reaction) => void,
): HTMLElement | undefined {
  if (!activity.channelData?.feedbackLoop) return undefined
  const group = element('div', { class: 'thumbs', role: 'group', 'aria-label': words.thumbs.label })
  const thumb = (reaction: Reaction): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'link',
        'aria-pressed': 'false',
        click: ({ currentTarget }: Event) => {
          for (const one of group.children) one.setAttribute('aria-pressed', String(one === currentTarget))
          rate(reaction)
        },
      },
      words.thumbs[reaction],
    )
  group.append(thumb('like'), thumb('dislike'))
  return group
}
