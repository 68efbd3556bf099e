import type { Queryable } from '../../database/database'
import type { Person } from '../contract/people'
import type { BodyOf, QueryOf, ResponseOf, RouteName, routes } from '../contract/routes'
import type { Outcome } from '../outcome'

/** What a handler gets: a checked call; `tx` is the transaction of a write, else the database. */
export interface Call {
  tx: Queryable
  now: Date
  /** Present whenever the route's caller is a person. */
  person: Person | undefined
  /** From the path; empty where the path has none. */
  number: string
  query: unknown
  body: unknown
}
export interface WriteCall extends Call {
  person: Person
}

type CallOf<N extends RouteName> = Omit<Call, 'person' | 'query' | 'body'> & {
  person: (typeof routes)[N]['caller'] extends 'person' ? Person : undefined
  query: QueryOf<N>
  body: BodyOf<N>
}

export type Handlers = { [N in RouteName]: (call: CallOf<N>) => Promise<Outcome<ResponseOf<N>>> }
/** What answers the routes of one area. */
export type HandlersOf<Area> = Pick<Handlers, keyof Area & RouteName>
