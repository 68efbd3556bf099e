import type { Amendment, Unit } from '../../types'

const number = /(?:số\s*:?\s*)(\d+[\p{L}]?(?:\/\d{4})?\/[\p{L}\p{N}&-]+)/iu
const wholeDocument =
  /(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế)[^.]{0,160}?(?:của|tại|ban hành kèm theo)\s.{0,200}?số/iu
const verb = /(Sửa đổi|Bổ sung|Bãi bỏ|Hủy bỏ|Huỷ bỏ|Thay thế|Thay)/iu
const place =
  /(?:điểm\s+([a-zđ]\d?)\s*,?\s*)?(?:khoản\s+(\d+[a-zđ]?)\s*,?\s*)?(?:Điều\s+(\d+[a-zđ]{0,2}))?/giu

/** The articles, clauses and points of other documents that the instructions of a text change. */
export function readAmendments(units: readonly Unit[], title: string): Amendment[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const titled = /sửa đổi|bổ sung|bãi bỏ|thay thế/iu.test(title) ? number.exec(title)?.[1] : undefined
  const amended: Amendment[] = []
  const seen = new Set<string>()
  for (const unit of units) {
    const lead = unit.kind === 'paragraph' && unit.parent && byId.get(unit.parent)?.heading === ''
    if (unit.path.part === 'annex' || lead) continue
    const said = instructionOf(unit, byId)
    if (!said || !verb.test(said)) continue
    const document = number.exec(targetWords(said))?.[1] ?? documentAround(unit, byId) ?? titled
    if (!document) continue
    const around = placeAround(unit, byId)
    for (const change of changesIn(said, around)) {
      const key = JSON.stringify([document, change.article, change.clause, change.point])
      if (seen.has(key)) continue
      seen.add(key)
      amended.push({ number: document, ...change, by: unit.id })
    }
  }
  return amended
}

/** Only what stands before the quoted law; an article says it in its heading or in the sentence above its clauses. */
function instructionOf(unit: Unit, byId: ReadonlyMap<string, Unit>): string {
  const lead = byId.get(unit.children[0] ?? '')
  const above = lead?.kind === 'paragraph' ? lead.text : ''
  const said = unit.kind === 'article' ? `${unit.heading} ${unit.text || above}` : unit.text
  const first = said.trim().split('\n')[0] ?? ''
  const cut = first.split(/[“"]/u)[0] ?? ''
  return /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Hủy bỏ|Huỷ bỏ|Thay|Khoản|Điểm|Điều|Bỏ|Tên)/iu.test(cut) ? cut : ''
}

const targetWords = (said: string): string =>
  wholeDocument.test(said) ||
  /(?:Nghị định|Thông tư|Luật|Quyết định|Pháp lệnh|Nghị quyết).{0,60}số/u.test(said)
    ? said
    : ''

function documentAround(unit: Unit, byId: ReadonlyMap<string, Unit>): string | undefined {
  for (
    let at = unit.parent ? byId.get(unit.parent) : undefined;
    at;
    at = at.parent ? byId.get(at.parent) : undefined
  ) {
    const said = instructionOf(at, byId)
    const found = said && number.exec(said)?.[1]
    if (found) return found
  }
  return undefined
}

type Place = Pick<Amendment, 'article' | 'clause' | 'point'>

function placeAround(unit: Unit, byId: ReadonlyMap<string, Unit>): Partial<Place> {
  const parent = unit.parent ? byId.get(unit.parent) : undefined
  const said = parent && instructionOf(parent, byId)
  const [first] = said ? placesIn(said.split(/như sau/iu)[0] ?? '', {}) : []
  return first ?? (parent ? placeAround(parent, byId) : {})
}

function changesIn(said: string, around: Partial<Place>): (Place & Pick<Amendment, 'action'>)[] {
  const before = (said.split(/như sau/iu)[0] ?? '').replace(
    /(?:vào\s+)?(?:sau|trước)\s+(?:khoản|điểm|Điều)[^;]*?(?=của|tại|Điều|$)/giu,
    ' ',
  )
  const [first = ''] = verb.exec(before) ?? []
  const lower = first.toLowerCase()
  const action = /^b[ãa]i|^h[uủ]/u.test(lower) ? 'repeal' : lower.startsWith('bổ') ? 'add' : 'amend'
  return placesIn(before, around).map((found) => ({ ...found, action }))
}

function placesIn(text: string, around: Partial<Place>): Place[] {
  const found: Place[] = []
  let waiting: { clause?: string; point?: string }[] = []
  const spread = text.replace(
    /(điểm|khoản|Điều)\s+([\p{L}\d]+(?:\s*(?:,|và)\s*(?:\d+[a-zđ]?|[a-zđ])(?=[\s,]|$))+)/giu,
    (_, word: string, list: string) =>
      list
        .split(/\s*(?:,|và)\s*/u)
        .map((item) => `${word} ${item}`)
        .join(', '),
  )
  for (const [whole, point, clause, article] of spread.matchAll(place)) {
    if (whole.trim() === '') continue
    const part = { ...(clause && { clause }), ...(point && { point: point.toLowerCase() }) }
    if (!article) waiting.push(part)
    else {
      for (const earlier of waiting)
        found.push({ article, ...(earlier.point && !earlier.clause && clause ? { clause } : {}), ...earlier })
      waiting = []
      found.push({ article, ...part })
    }
  }
  if (around.article) {
    const { article, clause } = around
    for (const part of waiting) found.push({ article, ...(clause && !part.clause && { clause }), ...part })
  }
  return found
}
