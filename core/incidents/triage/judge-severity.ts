import type { IncidentScope, Severity, Urgency } from '../../contract/incidents'

/** Impact by urgency: 1 is the whole system, 2 a function or a unit, 3 one who is blocked, 4 slow or cosmetic. */
export const severityTable: Record<IncidentScope, Record<Urgency, Severity>> = {
  ministry: { now: 1, soon: 2, later: 3 },
  unit: { now: 2, soon: 2, later: 3 },
  division: { now: 2, soon: 3, later: 4 },
  'one-person': { now: 3, soon: 3, later: 4 },
}

const urgencySayings: Record<Urgency, readonly RegExp[]> = {
  now: [
    /\bkhong lam (duoc )?(gi|viec)\b/,
    /\b(te liet|sap|gian doan|ngung hoat dong|ngung tre)\b/,
    /\btoan bo he thong\b|\bhe thong\b.{0,20}\btoan bo\b/,
    /\b(gap|khan|khan cap|ngay lap tuc|xu ly ngay|cang som cang tot)\b/,
    /\bhop\b.{0,12}\b(chieu nay|sang nay|hom nay|bay gio)\b|\b(chieu nay|sang nay|hom nay)\b.{0,12}\bhop\b/,
    /\btruoc \d{1,2} ?(h|gio)\b/,
  ],
  later: [
    /\b(cham|lag|thinh thoang|doi khi|mot chut|vai giay|bi do)\b/,
    /\bluc duoc luc khong\b/,
    /\bkhong anh huong\b/,
    /\bvan (doc|mo|dung|xem|lam|gui|ky)( \w{1,8})? duoc\b/,
    /\bchinh ta\b/,
    /\b(gop y|cho hoi|muon hoi|xin hoi|huong dan|tap huan|giao dien|bao gio|khi nao ranh|doi mau|cach lap)\b/,
  ],
  soon: [
    /\b(khong|chua)( \w{1,12}){0,5} (duoc|thay|den|di|co|hop le|thanh cong)\b/,
    /\b(bao|bi) loi\b/,
    /\b(that bai|khong ho tro|tu choi|tra lai|het han|bi khoa|bi lock|bi mat|mat het|quen|reset)\b/,
    /\b(sai|nham|trung|thieu)\b/,
  ],
}

export interface JudgedUrgency {
  urgency: Urgency | null
  /** 0 to 1 */
  confidence: number
}

/** What works for nobody is also not working: words of haste outweigh those; words of ease speak against both. */
export function judgeUrgency(folded: string): JudgedUrgency {
  const count = (urgency: Urgency) => urgencySayings[urgency].filter((saying) => saying.test(folded)).length
  const [now, soon, later] = [3 * count('now'), 2 * Math.min(1, count('soon')), 3 * count('later')]
  const pressing = now > 0 ? now : soon
  const [urgency, evidence]: [Urgency, number] =
    later > pressing ? ['later', later] : [now > 0 ? 'now' : 'soon', pressing]
  if (evidence === 0) return { urgency: null, confidence: 0 }
  return { urgency, confidence: evidence / (pressing + later + 0.6) }
}
