import { adaptiveCard } from './activity'
import type { Card } from './card-parts'
import type { Delivery } from './create-connector'

/** What a client does with the answer to an Action.Execute. */
export interface Pressed extends Delivery {
  /** Shown to this viewer in place of the pressed one. */
  card?: Card
  /** Shown for a moment. */
  message?: string
}

export function readPressed(delivery: Delivery): Pressed {
  const { type, value } = (delivery.body ?? {}) as { type?: string; value?: unknown }
  if (type === adaptiveCard) return { ...delivery, card: value as Card }
  const isMessage = type === 'application/vnd.microsoft.activity.message' && typeof value === 'string'
  return isMessage ? { ...delivery, message: value } : delivery
}
