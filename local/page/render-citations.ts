import { type Activity, citationsOf } from '../connector/activity'
import type { LocalWording } from '../local-wording'
import { element } from './element'

export interface Sources {
  /** The [n] button of the text. */
  marker: (position: number) => Node | undefined
  /** The list under the message; undefined without citations. */
  list: HTMLElement | undefined
}

/** Sources as Teams shows them behind [n]: here a list of quotes that open in place. */
export function renderCitations(activity: Activity, words: LocalWording['page']): Sources {
  const opened = new Map(
    citationsOf(activity).map(({ position, appearance }) => [
      position,
      element(
        'details',
        { class: 'source' },
        element(
          'summary',
          {},
          element('span', { class: 'position' }, `[${position}]`),
          ` ${appearance.name}`,
        ),
        element('blockquote', { lang: 'vi' }, appearance.abstract ?? ''),
      ),
    ]),
  )
  return {
    marker(position) {
      const source = opened.get(position)
      return (
        source &&
        element(
          'button',
          {
            class: 'marker',
            type: 'button',
            'aria-label': words.openSource(position),
            click: () => {
              source.open = true
              source.querySelector('summary')?.focus()
            },
          },
          `[${position}]`,
        )
      )
    },
    list:
      opened.size > 0
        ? element('section', { class: 'sources', 'aria-label': words.sources }, ...opened.values())
        : undefined,
  }
}
