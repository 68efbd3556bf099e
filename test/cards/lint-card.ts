import type * as AdaptiveCards from 'adaptivecards'

const AC: typeof AdaptiveCards = require('adaptivecards/dist/adaptivecards.js')

type Node = Record<string, unknown>

const common = ['type', 'id', 'spacing', 'separator']
const input = [...common, 'label', 'errorMessage', 'isRequired', 'value']
const known: Record<string, string[]> = {
  AdaptiveCard: ['type', 'version', 'fallbackText', 'speak', 'body', 'actions', 'refresh'],
  TextBlock: [...common, 'text', 'style', 'weight', 'size', 'wrap'],
  RichTextBlock: [...common, 'inlines'],
  TextRun: ['type', 'text', 'weight', 'color', 'size', 'isSubtle', 'italic', 'underline'],
  Container: [...common, 'style', 'items', 'bleed', 'selectAction'],
  ActionSet: [...common, 'isVisible', 'actions'],
  'Input.Text': [...input, 'isMultiline', 'maxLength'],
  'Input.Date': input,
  'Input.ChoiceSet': [...input, 'style', 'wrap', 'choices'],
  'Action.Submit': ['type', 'title', 'style', 'data', 'associatedInputs'],
  'Action.Execute': ['type', 'title', 'style', 'verb', 'data', 'fallback'],
  'Action.ShowCard': ['type', 'title', 'style', 'card'],
  'Action.ToggleVisibility': ['type', 'title', 'targetElements'],
}
const colours = ['Attention', 'Warning', 'Good', 'Accent', undefined]

/** Everything the renderer's own parser lets pass: unknown properties, empty texts, gaps, actions without a name. */
function lintNode(node: Node, path: string, report: (problem: string) => void): void {
  const { type } = node
  const properties = known[String(type)]
  if (!properties) {
    report(`${path}: unknown element ${String(type)}`)
    return
  }
  for (const key of Object.keys(node))
    if (!properties.includes(key)) report(`${path}: unknown property ${key}`)
  const filled = (key: string) => typeof node[key] === 'string' && (node[key] as string).trim() !== ''
  if (type === 'TextBlock' && !(filled('text') && node.wrap === true))
    report(`${path}: text empty or not wrapped`)
  if (type === 'TextRun' && !(filled('text') && colours.includes(node.color as string)))
    report(`${path}: run without text`)
  if (String(type).startsWith('Input.')) {
    for (const key of ['id', 'label', 'errorMessage'])
      if (!filled(key)) report(`${path}: input without ${key}`)
    if (typeof node.isRequired !== 'boolean') report(`${path}: isRequired is no boolean`)
  }
  if (String(type).startsWith('Action.')) {
    if (!filled('title')) report(`${path}: action without title`)
    const sends = type === 'Action.Submit' || type === 'Action.Execute'
    if (sends && typeof node.data !== 'object') report(`${path}: action without data`)
  }
  // A client that cannot execute sends the same press as a message.
  if (type === 'Action.Execute' && (node.fallback as Node | undefined)?.type !== 'Action.Submit')
    report(`${path}: execute without fallback`)
  for (const key of ['body', 'items', 'actions', 'inlines']) {
    const children = (node[key] ?? []) as Node[]
    for (const [index, child] of children.entries()) lintNode(child, `${path}.${key}[${index}]`, report)
  }
  if (node.selectAction) lintNode(node.selectAction as Node, `${path}.selectAction`, report)
  if (type === 'Action.ShowCard') lintNode(node.card as Node, `${path}.card`, report)
}

/** Inputs of all small forms travel under their ids: two of the same name would overwrite each other. */
const inputIds = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(inputIds)
  if (node === null || typeof node !== 'object') return []
  const { type, id } = node as Node
  const own = String(type).startsWith('Input.') ? [String(id)] : []
  return [...own, ...Object.values(node).flatMap(inputIds)]
}

/** Not on the face of the card: what a row does, what stands in a small form, what old clients do instead. */
const uncounted = ['selectAction', 'card', 'fallback', 'refresh']

const isHidden = (node: object): boolean => (node as Node).isVisible === false

const count = (node: unknown, is: (type: string) => boolean): number => {
  if (Array.isArray(node)) return node.reduce((sum: number, each) => sum + count(each, is), 0)
  if (node === null || typeof node !== 'object' || isHidden(node)) return 0
  const own = is(String((node as Node).type)) ? 1 : 0
  return (
    own +
    Object.entries(node).reduce(
      (sum, [key, child]) => (uncounted.includes(key) ? sum : sum + count(child, is)),
      0,
    )
  )
}

const hiddenIn = (node: unknown): Node[] => {
  if (Array.isArray(node)) return node.flatMap(hiddenIn)
  if (node === null || typeof node !== 'object') return []
  return isHidden(node) ? [node as Node] : Object.values(node).flatMap(hiddenIn)
}

/** What is wrong with a card, by the renderer and by our own rules; empty when it is fine. */
export function lintCard(card: object): string[] {
  const problems: string[] = []
  const report = (problem: string) => problems.push(problem)
  const { version, fallbackText, speak } = card as Node
  if (!/^1\.[0-5]$/.test(String(version))) report('version is not at most 1.5')
  if (!fallbackText || !speak) report('no fallbackText or speak')
  lintNode(card as Node, 'card', report)
  const viewers = ((card as Node).refresh as Node | undefined)?.userIds ?? []
  if (!Array.isArray(viewers) || viewers.length > 60) report('no list of at most 60 viewers')
  const text = JSON.stringify(card)
  if (text.includes('${')) report('a gap is left')
  if (Buffer.byteLength(text, 'utf16le') > 2 * 25 * 1024 || Buffer.byteLength(text) > 25 * 1024)
    report('over 25 KB')
  if (count(card, (type) => type.startsWith('Action.')) > 6) report('more than six actions')
  for (const row of hiddenIn(card)) {
    if (((row.actions as unknown[]) ?? []).length > 6) report('more than six actions in a row that opens')
    if (!JSON.stringify(card).includes(`"targetElements":["${String(row.id)}"]`))
      report('nothing opens what is hidden')
  }
  const ids = inputIds(card)
  if (new Set(ids).size < ids.length) report('two inputs of one name')
  if (count(card, (type) => type === 'Image') > 0) report('images need altText')
  const context = new AC.SerializationContext(new AC.Version(1, 5))
  const parsed = new AC.AdaptiveCard()
  parsed.hostConfig = new AC.HostConfig({ actions: { maxActions: 6 } })
  parsed.parse(card, context)
  for (let index = 0; index < context.eventCount; index++)
    report(`parse: ${context.getEventAt(index).message}`)
  for (const failure of parsed.validateProperties().validationEvents) report(`validate: ${failure.message}`)
  return problems
}
