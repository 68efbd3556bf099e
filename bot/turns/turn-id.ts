import { createHash } from 'node:crypto'
import type { TurnKey } from '../store/turns'

/** The same for every delivery of one activity. */
export const turnId = ({ tenant, conversation, activity }: TurnKey): string =>
  createHash('sha256').update([tenant, conversation, activity].join('\n')).digest('hex').slice(0, 32)
