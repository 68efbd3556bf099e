import type { Button } from './card-values'
import { formInput } from './form-input'
import { part } from './parts'

export const mostActions = 6

/** Buttons as actions; one that asks something opens a small form whose only button has the same name. */
export const buttonsOf = (buttons: readonly Button[]): object[] =>
  buttons.map(({ title, data, asks, execute, main }) => {
    const style = main || asks ? 'positive' : undefined
    const action = part(execute ? 'execute' : 'button', { title, data, style })
    return asks
      ? part('asking', {
          title,
          style: main && style,
          inputs: asks.flatMap(formInput),
          submit: [action],
        })
      : action
  })

/** Where there is a choice, the first button is the one the card is for. */
export const mainFirst = ([first, ...others]: readonly Button[]): object[] =>
  first ? buttonsOf([others.length > 0 ? { ...first, main: true } : first, ...others]) : []

/**
 * One row of buttons, and what does not fit in a second one that opens at the last of the first. Not in a small form:
 * those hold no forms of their own.
 */
export function buttonRows(
  buttons: readonly Button[],
  title: string,
): { buttons: object[]; moreButtons: object[] } {
  if (buttons.length <= mostActions) return { buttons: buttonsOf(buttons), moreButtons: [] }
  const first = mostActions - 1
  return {
    buttons: [...buttonsOf(buttons.slice(0, first)), part('more', { title })],
    moreButtons: [part('more-buttons', { buttons: buttonsOf(buttons.slice(first)) })],
  }
}
