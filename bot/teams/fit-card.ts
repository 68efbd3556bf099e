import { shorten } from './citation-entity'
import { utf16Bytes } from './split-text'

// 100 KB is the limit Microsoft documents now, 28 to 40 KB the ones it documented before.
const largestCard = 40_000
const runLengths = [500, 200, 100]
const lineCounts = [20, 10, 5]

type Node = Record<string, unknown>

/**
 * The card with its longest texts cut and its longest lists ended by '… (+40)' until Teams takes it; buttons and
 * inputs stay. Undefined when that is not enough.
 */
export function fitCard(card: object): object | undefined {
  if (fits(card)) return card
  const { body, ...rest } = card as Node
  const shorter = runLengths.map((length) => cutRuns(body, length))
  const fewer = lineCounts.map((count) => cutLines(shorter.at(-1), count))
  return [...shorter, ...fewer].map((cut) => ({ ...rest, body: cut })).find(fits)
}

const fits = (card: object): boolean => utf16Bytes(JSON.stringify(card)) <= largestCard

function cutRuns(node: unknown, length: number): unknown {
  if (Array.isArray(node)) return node.map((each) => cutRuns(each, length))
  if (!isNode(node)) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'text' && typeof value === 'string' ? shorten(value, length) : cutRuns(value, length),
    ]),
  )
}

/** Lines that continue a fact stand one after the other, each a block with one run. */
function cutLines(node: unknown, count: number): unknown {
  if (isNode(node))
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, cutLines(value, count)]))
  if (!Array.isArray(node)) return node
  const kept: unknown[] = []
  let left: Node[] = []
  let lines = 0
  const end = () => {
    const [first] = left
    if (first) kept.push({ ...first, inlines: [{ type: 'TextRun', text: `… (+${left.length})` }] })
    left = []
    lines = 0
  }
  for (const each of node) {
    if (!isLine(each)) end()
    else lines += 1
    if (isLine(each) && lines > count) left.push(each)
    else kept.push(cutLines(each, count))
  }
  end()
  return kept
}

const isLine = (node: unknown): node is Node =>
  isNode(node) && node.type === 'RichTextBlock' && Array.isArray(node.inlines) && node.inlines.length === 1

const isNode = (node: unknown): node is Node =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
