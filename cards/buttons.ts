import type { Button } from './card-values'
import { formInput } from './form-input'
import { part } from './parts'

/** Buttons as actions; one that asks something opens a small form whose only button has the same name. */
export const buttonsOf = (buttons: readonly Button[]): object[] =>
  buttons.map(({ title, data, asks, execute }) => {
    const action = part(execute ? 'execute' : 'button', { title, data })
    return asks ? part('asking', { title, inputs: asks.flatMap(formInput), submit: [action] }) : action
  })
