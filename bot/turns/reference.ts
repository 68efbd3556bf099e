import { randomBytes } from 'node:crypto'

/** Short code that a person can read out; the log line has the same. */
export const newReference = (): string => randomBytes(2).toString('hex').toUpperCase()
