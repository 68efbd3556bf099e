export type GapValue = string | number | boolean | object | undefined
export type Gaps = Record<string, GapValue>

const wholeGap = /^\$\{(\w+)\}$/
const gap = /\$\{(\w+)\}/g

/**
 * Fills `${name}` in parsed JSON. A gap that is a whole string takes any value: in a list, an array takes its place
 * piece by piece; as a property, undefined leaves the property out. A gap nobody has a value for is a bug.
 */
export function fillGaps<T>(template: T, gaps: Gaps, owner: string): T {
  const lookUp = (name: string): GapValue => {
    if (!(name in gaps)) throw new Error(`cards: ${owner} has no value for ${name}`)
    return gaps[name]
  }
  const textOf = (name: string): string => {
    const value = lookUp(name)
    if (value === undefined) throw new Error(`cards: ${owner} has no value for ${name}`)
    return String(value)
  }
  const fill = (node: unknown): unknown => {
    if (typeof node === 'string') {
      const [, whole] = wholeGap.exec(node) ?? []
      return whole === undefined ? node.replace(gap, (_, name: string) => textOf(name)) : lookUp(whole)
    }
    if (Array.isArray(node)) return node.flatMap(fill).filter((each) => each !== undefined)
    if (node === null || typeof node !== 'object') return node
    const filled = Object.entries(node).map(([key, value]) => [key, fill(value)] as const)
    return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
  }
  return fill(template) as T
}
