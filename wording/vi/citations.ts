/** Where a unit stands; the same shape as knowledge's UnitPath. */
export interface Place {
  part: 'regulation' | 'decision' | 'annex'
  article: string
  clause?: string
  point?: string
  paragraph?: string
  step?: string
}

function inAnnex({ article, clause, paragraph, step }: Place): string {
  if (step) return `bước ${step}, mục ${clause ? `${article}.${clause}` : article} Phụ lục`
  const part = `mục ${clause ? `${article}.${clause}` : article} Phụ lục`
  return paragraph ? `đoạn ${paragraph} ${part}` : part
}

export const citations = {
  /** 'điểm a khoản 1 Điều 6' */
  label(place: Place): string {
    if (place.part === 'annex') return inAnnex(place)
    return [
      place.point && `điểm ${place.point}`,
      place.clause && `khoản ${place.clause}`,
      place.paragraph && `đoạn ${place.paragraph}`,
      `Điều ${place.article}`,
    ]
      .filter(Boolean)
      .join(' ')
  },
  /** 'điểm a khoản 1 Điều 6 Quy chế … (QĐ 2226/QĐ-BCT)' */
  source: (label: string, place: Place, instrument: { number: string; kind: string; shortTitle: string }) =>
    place.part === 'decision'
      ? `${label} ${instrument.kind} ${instrument.number}`
      : `${label} ${instrument.shortTitle}`,
  editorNote: (text: string) => `Ghi chú biên tập: ${text}`,
}
