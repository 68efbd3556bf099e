import { fold } from '../../dialogs/reading/fold'

const system =
  '(?:(?:cai |phan mem |he thong )?(?:imoit|i moit|i-moit)|he thong(?: van ban dien tu| vb dien tu| nay)?|mang imoit)'
const trouble =
  '(?:(?:gap |bi |co )?(?:su co|loi|truc trac|van de)|(?:bi )?(?:sap|hong|treo|gian doan|ngung|ngung hoat dong|cham|do|down|chet|te liet)|bao tri)'
const now = '(?:(?:hom nay|hien nay|hien tai|bay gio|luc nay|sang nay|chieu nay|the|vay|roi|nua|ko) )*'
const asking = '(?:khong|ko|k|hong|hok|chua|phai khong|dung khong|dung ko|phai ko|ha|nhi|the|vay)'
const polite =
  '(?: (?:a|ah|vay|the|nhi|ban|bot|ad|anh|chi|em|oi|nhe|nha|hien nay|hien tai|bay gio|hom nay|luc nay|roi))*'
const opening =
  '(?:(?:hey|hi|hello|sorry|excuse me|cho (?:em |toi |minh )?hoi|xin hoi|bot oi|ad oi|alo|da|thua|anh chi oi|hinh nhu) )*'

/** Folded whole sentences: a longer one is a report, or a question about the regulation. */
const shapes: readonly RegExp[] = [
  // "imoit có đang bị sự cố gì không"
  new RegExp(
    `^${opening}${now}${system} ${now}(?:co )?(?:dang )?${now}${trouble}(?: (?:gi|nao|chung))? ?${now}${asking}${polite}$`,
  ),
  // "có sự cố gì với imoit không", "đang có thông báo sự cố nào không"
  new RegExp(
    `^${opening}${now}(?:co |dang co |hien co )(?:dang )?(?:thong bao )?(?:su co|bao tri|loi he thong)(?: (?:gi|nao|chung|moi|lon))*(?: (?:voi|cua|tren|ve|o) ${system})? ?${now}${asking}${polite}$`,
  ),
  // "imoit còn hoạt động không", "imoit đã chạy lại chưa"
  new RegExp(
    `^${opening}${now}${system} (?:co |con |da |dang )*(?:hoat dong|chay|dung duoc|vao duoc|su dung duoc|on|on dinh|binh thuong|khac phuc|sua|het loi|het su co)(?: (?:binh thuong|lai|tro lai|xong|duoc|on dinh))* ${now}${asking}${polite}$`,
  ),
  // "sự cố imoit đã khắc phục chưa"
  new RegExp(
    `^${opening}(?:su co|loi)(?: (?:cua |tren |he thong )?${system})? (?:da )?(?:khac phuc|sua|xu ly|het)(?: (?:xong|duoc))? ${now}chua${polite}$`,
  ),
  // "khi nào imoit hoạt động lại", "bao giờ sửa xong imoit"
  new RegExp(
    `^${opening}(?:khi nao|bao gio|chung nao|may gio)(?: thi)? (?:${system} (?:moi )?(?:hoat dong|chay|vao duoc|dung duoc|khac phuc|sua)(?: (?:lai|tro lai|xong|duoc|binh thuong))*|(?:khac phuc|sua) (?:xong )?(?:su co |loi )?${system}(?: xong)?)${polite}$`,
  ),
  // "tình trạng imoit"
  new RegExp(
    `^(?:xem |kiem tra |cho (?:em |toi )?xem )?(?:tinh trang|trang thai|tinh hinh)(?: hoat dong)?(?: cua)? ${system}(?: (?:the nao|ra sao|sao roi))?${polite}$`,
  ),
  /^(?:hi |hello |hey |sorry )*(?:please )?(?:is|was) (?:the )?(?:imoit|i-moit|system|imoit system) (?:currently )?(?:down|up|ok|okay|back|back up|back online|offline|online|working|broken|failing|under maintenance|having (?:problems|issues|an outage))(?: (?:now|again|today|right now|or not|at the moment|yet))*$/,
  /^(?:is there|are there|any)(?: (?:an?|any))? (?:current |known |ongoing )?(?:outages?|incidents?|maintenance|problems?|issues?|downtime)(?: (?:with|on|of|in) (?:the )?(?:imoit|i-moit|system))?(?: (?:now|today|right now|at the moment|currently))*$/,
  /^(?:when will|when does) (?:the )?(?:imoit|i-moit|system) (?:be|work|come|get)(?: (?:back|again|up|online|working|fixed|repaired|available))+$/,
  /^(?:the )?(?:imoit|i-moit|system) (?:status|down|outage)$/,
]

/** "imoit bị lỗi à": with its mark it asks; "ạ" is only polite, and tells. */
const wondering = new RegExp(
  `^${opening}${now}${system} ${now}(?:dang )?${now}${trouble}(?: roi)? (?:a|ah|ha|sao|phai khong|dung khong)$`,
)
const isPoliteOnly = (said: string) => /(?:ạ|rồi a|roi a)[\s.!]*$/iu.test(said.normalize('NFC'))

/** Whether the sentence asks, and nothing else, if iMOIT is failing. */
export function asksStatus(said: string): true | undefined {
  if (said.length > 120) return undefined
  const text = fold(said)
    .replace(/[?!.,;:"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (shapes.some((shape) => shape.test(text))) return true
  const marked = /\?\s*$/.test(said)
  const wonders = wondering.test(text) && !isPoliteOnly(said)
  const bare = marked && new RegExp(`^${opening}${system} ${now}(?:dang )?${trouble}(?: roi)?$`).test(text)
  return wonders || bare || undefined
}
