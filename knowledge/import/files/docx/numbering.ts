import type { Document, Element } from '@xmldom/xmldom'
import { decodeByFont, legacyFontOf } from '../legacy-font'
import { formatNumber } from '../number-format'
import { fontOf } from './styles'
import { symbolText } from './symbols'
import { attribute, childOf, childrenOf, toggleOf, valueIn } from './xml'

interface Level {
  start: number
  format: string
  text: string
  suffix: string
  legal: boolean
  restart: number | undefined
  style: string | undefined
  font: string
}

interface List {
  /** Lists of one family count on together. */
  family: string
  levels: Map<number, Level>
  /** Levels that begin anew, and where, when this list is first used. */
  starts: Map<number, number>
}

/** Counts the automatic numbers of a document, paragraph by paragraph in reading order. */
export interface Numbering {
  /** What Word writes before the paragraph, with the space behind it; '' where it writes nothing. */
  next(list: string, level: number, paragraphFont: string): string
  /** The level that a list keeps for a paragraph style. */
  levelOfStyle(list: string, style: string | undefined): number | undefined
}

export function readNumbering(document: Document | undefined): Numbering {
  const lists = readLists(document?.documentElement ?? undefined)
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    levelOfStyle(id, style) {
      for (const [at, level] of lists.get(id)?.levels ?? []) if (style && level.style === style) return at
      return undefined
    },
    next(id, at, paragraphFont) {
      const list = lists.get(id)
      const level = list?.levels.get(at)
      if (!list || !level) return ''
      const counts = counters.get(list.family) ?? []
      counters.set(list.family, counts)
      const startOf = (which: number): number => list.starts.get(which) ?? list.levels.get(which)?.start ?? 1
      const anew = list.starts.has(at) && !begun.has(`${id}/${at}`)
      begun.add(`${id}/${at}`)
      const count = counts[at]
      counts[at] = count === undefined || anew ? startOf(at) : count + 1
      for (const [deeper, { restart }] of list.levels)
        if (deeper > at && (restart === undefined || (restart > 0 && at < restart)))
          counts[deeper] = undefined

      const font = level.font || paragraphFont
      if (level.format === 'bullet')
        return `${level.text === 'o' ? '○' : symbolText(level.text, font)}${level.suffix}`
      const legacy = legacyFontOf(font)
      const around = legacy ? decodeByFont(level.text, legacy) : level.text
      const text = around.replace(/%(\d)/gu, (_, digit: string) => {
        const which = Number(digit) - 1
        const format = list.levels.get(which)?.format ?? 'decimal'
        return formatNumber(counts[which] ?? startOf(which), level.legal ? 'decimal' : format) ?? ''
      })
      return text.trim() ? `${text}${level.suffix}` : ''
    },
  }
}

function readLists(root: Element | undefined): Map<string, List> {
  const families = new Map(
    childrenOf(root, 'abstractNum').map((family) => [attribute(family, 'abstractNumId') ?? '', family]),
  )
  const byStyle = new Map(
    [...families].flatMap(([id, family]): [string, string][] => {
      const name = valueIn(family, 'styleLink')
      return name ? [[name, id]] : []
    }),
  )
  const lists = new Map<string, List>()
  for (const num of childrenOf(root, 'num')) {
    const named = valueIn(num, 'abstractNumId') ?? ''
    const linked = byStyle.get(valueIn(families.get(named), 'numStyleLink') ?? '')
    const family = linked ?? named
    const levels = readLevels(families.get(family))
    const starts = new Map<number, number>()
    for (const override of childrenOf(num, 'lvlOverride')) {
      const at = Number(attribute(override, 'ilvl') ?? 0)
      const start = valueIn(override, 'startOverride')
      if (start !== undefined) starts.set(at, Number(start))
      for (const [, level] of readLevels(override)) levels.set(at, level)
    }
    lists.set(attribute(num, 'numId') ?? '', { family, levels, starts })
  }
  return lists
}

function readLevels(parent: Element | undefined): Map<number, Level> {
  return new Map(
    childrenOf(parent, 'lvl').map((level): [number, Level] => {
      const restart = valueIn(level, 'lvlRestart')
      const properties = childOf(level, 'rPr')
      return [
        Number(attribute(level, 'ilvl') ?? 0),
        {
          start: Number(valueIn(level, 'start') ?? 0),
          format: valueIn(level, 'numFmt') ?? 'decimal',
          text: valueIn(level, 'lvlText') ?? '',
          suffix: valueIn(level, 'suff') === 'nothing' ? '' : ' ',
          legal: toggleOf(level, 'isLgl') === true,
          restart: restart === undefined ? undefined : Number(restart),
          style: valueIn(level, 'pStyle'),
          font: (properties && fontOf(properties)) ?? '',
        },
      ]
    }),
  )
}
