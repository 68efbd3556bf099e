import type { Engine } from './engines/types'

/** Loaded only in the process that measures it. */
export const engines = {
  ours: () => import('./engines/ours.js'),
  flexsearch: () => import('./engines/flexsearch.js'),
  'flexsearch-best': () => import('./engines/flexsearch-best.js'),
  minisearch: () => import('./engines/minisearch.js'),
  'minisearch-best': () => import('./engines/minisearch-best.js'),
  orama: () => import('./engines/orama.js'),
  'orama-best': () => import('./engines/orama-best.js'),
  bm25: () => import('./engines/bm25.js'),
} satisfies Record<string, () => Promise<{ engine: Engine }>>

export type EngineName = keyof typeof engines
export const engineNames = Object.keys(engines) as EngineName[]
