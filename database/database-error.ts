export type DatabaseErrorCode =
  | 'folder-in-use'
  | 'folder-not-usable'
  | 'folder-from-another-version'
  | 'unreachable'
  | 'migration-changed'
  | 'migration-missing'

/** An outage or a wrong set-up; the message is one sentence for the operator. */
export class DatabaseError extends Error {
  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'DatabaseError'
  }
}

/** True when the database cannot be asked at all; asking again later may work. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === 'unreachable'

export const notUsable = (folder: string, cause: unknown): DatabaseError =>
  new DatabaseError('folder-not-usable', `The data folder ${folder} cannot be created or written.`, { cause })
