import type { AskedFact, Unit } from '../types'

const body =
  /(?<!\p{L})(Cục (TMĐT và CNTT|Thương mại điện tử và Công nghệ thông tin)|Văn phòng Bộ|Chánh Văn phòng|Ban hiện đại hóa|Văn thư( Bộ| đơn vị)?|văn thư|Lãnh đạo Bộ|Thư ký Lãnh đạo Bộ|[Tt]hủ trưởng (các )?đơn vị|lãnh đạo đơn vị)(?!\p{L})/u

/** Words that come near a fact without stating it, the nearest first. */
const near: Record<AskedFact, readonly RegExp[]> = {
  time: [
    /(?<!\p{L})(kịp thời|ngay lập tức|trong thời gian sớm nhất|thường xuyên|định kỳ)(?!\p{L})/iu,
    /(?<!\p{L})ngay trong ngày( hoặc ngày làm việc kế tiếp)?(?!\p{L})/iu,
    /(?<!\p{L})(hàng|hằng) (ngày|tuần|tháng|quý|năm)(?!\p{L})/iu,
    /(?<!\p{L})khi có (yêu cầu|thay đổi|chỉ đạo)(?!\p{L})/iu,
    /(?<!\p{L})(sau khi|trước khi|cho đến khi) [^,.;:]{4,60}/iu,
    /(?<!\p{L})theo yêu cầu của [^,.;:]{3,30}/iu,
  ],
  number: [/(?<!\p{L})(tất cả các|toàn bộ các) \p{L}+( \p{L}+)?/iu],
  money: [],
  contact: [/(?<!\p{L})(qua thư điện tử|về Cục TMĐT và CNTT|gửi Cục TMĐT và CNTT)(?!\p{L})/iu, body],
  place: [/(?<!\p{L})tại (địa chỉ [^,;]+|Phụ lục kèm theo[^,.;]*)/iu, body],
  form: [/(?<!\p{L})(bằng văn bản|qua thư điện tử( hoặc bằng văn bản)?|lập danh sách [^,.;]+)(?!\p{L})/iu],
  penalty: [
    /(?<!\p{L})(sẽ )?bị xử lý theo quy định(?!\p{L})/iu,
    /(?<!\p{L})xử lý theo thẩm quyền(?!\p{L})/iu,
    /(?<!\p{L})chịu trách nhiệm (?=trước|về những sự cố)(trước [^;,.]+ về|về những sự cố)?/iu,
  ],
  person: [body],
  procedure: [
    /(?<!\p{L})(được mô tả chi tiết tại Phụ lục|theo luồng quy trình|theo hướng dẫn|theo yêu cầu của [^,.;:]{3,30}|theo đường điện tử)(?!\p{L})/iu,
  ],
  validity: [/(?<!\p{L})có hiệu lực kể từ ngày ký(?!\p{L})/iu],
  'technical-limit': [
    /(?<!\p{L})(được )?quét \(scan\)/iu,
    /(?<!\p{L})phông chữ tiếng Việt Unicode(?!\p{L})/iu,
  ],
}

/**
 * The unit's own words that come nearest to a fact it does not state, verbatim; its heading may name the body.
 * `order`: 0 for the nearest kind of words.
 */
export function nearFact(unit: Unit, fact: AskedFact): { words: string; order: number } | undefined {
  for (const [order, pattern] of near[fact].entries()) {
    const found = (pattern === body ? bodyOf(unit) : pattern.exec(unit.text))?.[0]
    if (found) return { words: found.trim(), order }
  }
  return undefined
}

/** The body that acts: of an article on somebody's duties the one in its heading, else the first the text names. */
function bodyOf({ heading, text }: Unit): RegExpExecArray | null {
  const inHeading = body.exec(heading)
  return inHeading && /trách nhiệm/iu.test(heading) ? inHeading : (body.exec(text) ?? inHeading)
}
