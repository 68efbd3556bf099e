import { mainDocument } from '../../knowledge/main-document'
import type { Citation, CitedAmendment, Instrument, UnitPath } from '../../knowledge/types'
import { wordingIn } from '../../wording/catalogue'
import type { Language } from '../../wording/language'
import { formatDay } from './format-time'

export interface CiteContext {
  language: Language
  instruments: Instrument[]
}

/** 'khoản 1 Điều 6' of the main document or the only one, 'khoản 1 Điều 6 Nghị định …' of another. */
export function labelIn(document: string | undefined, path: UnitPath, context: CiteContext): string {
  const label = wordingIn(context.language).citations.label(path)
  const main = document === undefined || document === mainDocument || context.instruments.length === 1
  return main ? label : sourceIn(document, path, context)
}

/** 'khoản 1 Điều 6 Quy chế … (QĐ 2226/QĐ-BCT)' */
export function sourceIn(document: string, path: UnitPath, { language, instruments }: CiteContext): string {
  const { citations } = wordingIn(language)
  const instrument = instruments.find(({ id }) => id === document)
  const label = citations.label(path)
  return instrument ? citations.source(label, path, instrument) : label
}

/** Whose text is quoted as of when, once for each version. */
export function versionLines(cited: readonly Citation[], context: CiteContext): string[] {
  return [...new Set(cited.flatMap((citation) => versionLine(citation, context) ?? []))]
}

function versionLine({ document, version }: Citation, context: CiteContext): string | undefined {
  const instrument = context.instruments.find(({ id }) => id === document)
  if (!version || !instrument) return undefined
  const { effective, until, endedBy } = version
  const day = (date: string): string => formatDay(date, context.language)
  return wordingIn(context.language).citations.version({
    instrument,
    from: day(effective),
    ...(until && { until: day(until) }),
    ...(endedBy && { endedBy }),
  })
}

/** What stands beside a quote: how other documents change it, then the editor's notes. */
export function notesOn({ amendments = [], notes, path }: Citation, context: CiteContext): string[] {
  const { citations } = wordingIn(context.language)
  return [
    ...amendments.map((amendment) => amendmentLine(amendment, path, context)),
    ...notes.map((note) => citations.editorNote(note[context.language])),
  ]
}

function amendmentLine(
  { action, place, by, from }: CitedAmendment,
  quoted: UnitPath,
  context: CiteContext,
): string {
  const { citations } = wordingIn(context.language)
  const changed = citations.label(place)
  return citations.amendment({
    action,
    unit: levelOf(quoted),
    ...(changed !== citations.label(quoted) && { place: changed }),
    by: sourceIn(by.document, by.path, context),
    from: formatDay(from, context.language),
  })
}

function levelOf({ point, clause, paragraph }: UnitPath): 'article' | 'clause' | 'point' | 'paragraph' {
  if (point) return 'point'
  if (clause) return 'clause'
  return paragraph ? 'paragraph' : 'article'
}
