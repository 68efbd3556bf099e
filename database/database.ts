/** Values a statement may carry; jsonb goes in as JSON text. */
export type SqlValue = string | number | boolean | null | Date | readonly string[] | readonly number[]

export interface Queryable {
  query<T = Record<string, unknown>>(sql: string, values?: readonly SqlValue[]): Promise<T[]>
  /** Several statements at once, without values: migrations and savepoints. */
  exec(sql: string): Promise<void>
}

export interface Database extends Queryable {
  readonly engine: 'pglite' | 'postgresql'
  /**
   * Commits what `work` did, or nothing. Inside, use only `tx`: the database itself would wait for
   * the connection that the transaction holds.
   */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>
  close(): Promise<void>
}
