import type { Knowledge } from '../../knowledge/types'

type Cited = { ids: string[]; unknown: string[] }

/** 'D16.K2; khoản 1 Điều 6' → unit ids; an article named whole stands for its clauses. */
export function readCitations(typed: string, knowledge: Pick<Knowledge, 'unit' | 'answer'>): Cited {
  const cited: Cited = { ids: [], unknown: [] }
  for (const one of typed.split(/[;\n]/)) {
    const name = one.trim()
    if (!name) continue
    const ids = readOne(name, knowledge)
    if (ids.length === 0) cited.unknown.push(name)
    cited.ids.push(...ids.filter((id) => !cited.ids.includes(id)))
  }
  return cited
}

function readOne(name: string, knowledge: Pick<Knowledge, 'unit' | 'answer'>): string[] {
  const unit = knowledge.unit(name)
  if (unit) return [unit.id]
  const answer = knowledge.answer(name)
  return answer.outcome === 'answered' && answer.by === 'citation' ? answer.citations.map(({ id }) => id) : []
}
