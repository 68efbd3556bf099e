/** Where a unit stands; the same shape as knowledge's UnitPath. */
export interface Place {
  part: 'regulation' | 'decision' | 'annex'
  /** '' right under an annex that has a label. */
  article: string
  annex?: string
  form?: string
  clause?: string
  point?: string
  paragraph?: string
  step?: string
  repeated?: Partial<Record<'article' | 'clause' | 'point' | 'step', number>>
}

/** What labels say of an instrument; the same shape as knowledge's Instrument. */
export interface Named {
  number: string
  kind: string
  shortTitle: string
}

/** A version that is quoted. Its days as people write them. */
export interface VersionWords {
  instrument: Named
  from: string
  until?: string
  endedBy?: { kind: string; number: string; action: 'replace' | 'repeal' }
}

/** A change to a unit: `place` is its label where another place than the quoted one is changed. */
export interface AmendmentWords {
  action: 'amend' | 'add' | 'repeal'
  unit: 'article' | 'clause' | 'point' | 'paragraph'
  place?: string
  by: string
  from: string
}

const known = { Luật: true, 'Bộ luật': true, 'Pháp lệnh': true, 'Hiến pháp': true }

/** 'Nghị định 30/2020/NĐ-CP'; laws are known by their names. */
const nameOf = ({ kind, number, shortTitle }: Named): string =>
  kind in known ? shortTitle : `${kind} ${number}`

const again = (count: number | undefined): string => (count ? ` (thứ ${count})` : '')

function inAnnex(place: Place): string {
  const { article, annex, form, clause, point, paragraph, step, repeated = {} } = place
  const numbers = [article, clause].filter(Boolean).join('.')
  const section = article.startsWith('Điều ')
    ? [clause && `khoản ${clause}`, article].filter(Boolean).join(' ')
    : numbers && `mục ${numbers}`
  const inside = [
    point && `điểm ${point}`,
    paragraph && `đoạn ${paragraph}`,
    section && section + again(repeated.article ?? repeated.clause),
    form && `Mẫu số ${form}`,
    annex ? `Phụ lục ${annex}` : 'Phụ lục',
  ]
  return `${step ? `bước ${step}, ` : ''}${inside.filter(Boolean).join(' ')}`
}

const units = { article: 'Điều này', clause: 'Khoản này', point: 'Điểm này', paragraph: 'Đoạn này' }
const changes = { amend: 'được sửa đổi bởi', add: 'được bổ sung bởi', repeal: 'bị bãi bỏ bởi' }
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const citations = {
  /** 'điểm a khoản 1 Điều 6' */
  label(place: Place): string {
    if (place.part === 'annex') return inAnnex(place)
    const { article, clause, point, paragraph, step, repeated = {} } = place
    return [
      step && `bước ${step}`,
      point && `điểm ${point}${again(repeated.point)}`,
      clause && `khoản ${clause}${again(repeated.clause)}`,
      paragraph && `đoạn ${paragraph}`,
      `Điều ${article}${again(repeated.article)}`,
    ]
      .filter(Boolean)
      .join(' ')
  },
  /** 'điểm a khoản 1 Điều 6 Quy chế … (QĐ 2226/QĐ-BCT)' */
  source: (label: string, place: Place, instrument: Named) =>
    place.part === 'decision'
      ? `${label} ${instrument.kind} ${instrument.number}`
      : `${label} ${instrument.shortTitle}`,
  /** The part of an instrument whose articles are numbered twice, as it can be asked for. */
  inPart: (label: string, place: Place, instrument: Named) =>
    place.part === 'decision'
      ? `${label} của ${instrument.kind} ${instrument.number}`
      : `${label} ${instrument.shortTitle}`,
  nameOf,
  editorNote: (text: string) => `Ghi chú biên tập: ${text}`,
  version: ({ instrument, from, until, endedBy }: VersionWords) =>
    [
      `Trích bản có hiệu lực từ ${from}${until ? ` đến trước ${until}` : ''} của ${nameOf(instrument)}.`,
      endedBy &&
        `${nameOf(instrument)} ${endedBy.action === 'replace' ? 'được thay thế bằng' : 'bị bãi bỏ bởi'} ${endedBy.kind} ${endedBy.number} từ ${until}.`,
    ]
      .filter(Boolean)
      .join(' '),
  amendment: ({ action, unit, place, by, from }: AmendmentWords) =>
    `${place ? capital(place) : units[unit]} ${changes[action]} ${by}, có hiệu lực từ ${from}.`,
}
