import type { Dialog, Field, Values } from './types'

interface Asked {
  fields: Field[]
  /** Values of the asked fields, and those that belong to no field. */
  values: Values
}

/** Which fields hold for these values, each `when` seeing only the asked fields before it. */
function ask(dialog: Dialog, values: Values, assume: boolean): Asked {
  const ids = new Set(dialog.fields.map(({ id }) => id))
  const kept: Values = Object.fromEntries(Object.entries(values).filter(([id]) => !ids.has(id)))
  const fields: Field[] = []
  for (const field of dialog.fields) {
    if (field.when && !field.when(kept)) continue
    fields.push(field)
    const value = values[field.id] ?? (assume ? field.assumed : undefined)
    if (value !== undefined) kept[field.id] = value
  }
  return { fields, values: kept }
}

export const askedFields = (dialog: Dialog, values: Values): Field[] => ask(dialog, values, false).fields

/** The values without those of fields that are no longer asked. */
export const askedValues = (dialog: Dialog, values: Values): Values => ask(dialog, values, false).values

/** The fields a form shows: those asked when unknown ones are as assumed, and those shown ahead. */
export const formFields = (dialog: Dialog, values: Values): Field[] => {
  const asked = ask(dialog, values, true).fields
  return dialog.fields.filter((field) => field.ahead || asked.includes(field))
}

/** The first asked field without a value; an optional one that was passed over counts as answered. */
export const nextField = (dialog: Dialog, values: Values, answered: string[]): Field | undefined =>
  askedFields(dialog, values).find(
    (field) => values[field.id] === undefined && !(field.optional && answered.includes(field.id)),
  )
