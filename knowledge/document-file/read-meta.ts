import type { Instrument } from '../types'
import { readAmendment } from './amendment-line'

/** The head lines of a document file. Throws when one that every document needs is missing. */
export function readMeta(lines: string[], name: string): { instrument: Instrument; articles: number } {
  const meta = new Map<string, string[]>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const key = line.slice(0, colon).trim()
    meta.set(key, [...(meta.get(key) ?? []), line.slice(colon + 1).trim()])
  }
  const one = (key: string): string | undefined => meta.get(key)?.at(-1) || undefined
  const list = (key: string): string[] =>
    (meta.get(key) ?? []).flatMap((value) => value.split(/\s*[;,]\s*/)).filter(Boolean)
  const need = (key: string): string => {
    const value = one(key)
    if (!value) throw new Error(`knowledge: ${name} has no line "${key}: …"`)
    return value
  }
  const [effectiveFrom, expires, signer] = [one('effective-from'), one('expires'), one('signer')]
  const [replaces, repeals] = [list('replaces'), list('repeals')]
  const amends = (meta.get('amends') ?? []).map((line) => readAmendment(line, name))
  return {
    instrument: {
      id: need('id'),
      number: need('number'),
      kind: need('kind'),
      title: need('title'),
      shortTitle: need('short-title'),
      issuer: need('issuer'),
      signed: need('signed'),
      effective: need('effective'),
      ...(effectiveFrom && { effectiveFrom }),
      ...(expires && { expires }),
      ...(signer && { signer }),
      ...(replaces.length > 0 && { replaces }),
      ...(repeals.length > 0 && { repeals }),
      ...(amends.length > 0 && { amends }),
    },
    articles: Number(one('articles') ?? 0),
  }
}
