import type { Question } from '../../knowledge/question/read-question'

const asking = new Set([
  'definition',
  'who',
  'what',
  'which-document',
  'where',
  'how',
  'which-instrument',
  'route',
])
const facts = new Set([
  'time',
  'number',
  'money',
  'contact',
  'place',
  'form',
  'person',
  'procedure',
  'penalty',
  'validity',
  'technical-limit',
])
const opensQuestion =
  /^ (so |and |but |hi |hello |please |then |also )*(tell me|i want to know|do you know|i wonder|what|who|whom|which|where|when|how|why|is|are|do|does|did|can(?! t )|could|may|must|should|shall|will|would|has|have|am|if|to whom|by whom|in which) | (how|what|who|where) (do|does|can|should|is|are|to) /
/** "… được không ạ": asks politely for something to be done. */
const politeRequest =
  / (giup|cho em|cho toi|cho minh|nho|xin|gium|ho (em|toi)|please|can you|could you|would you|ad|bot|help me) /
const yesNoAbout =
  / (co phai|co can|co duoc|co bat buoc|hay khong|phai khong|dung khong|co the|duoc phep|may i|must i|must we|should i|is it|are there|does|is there|may we|do i have|do we have|do i need|co (\S+ ){1,8}(khong|chua|k)) /
/** "sao", "gì" and "bao giờ" inside a complaint ask for nothing. */
const complaint =
  / (sao (cu|mai|lai|toan|hoai)|chang (thay|biet) gi|khong (thay|lam|hien|vao|gui|mo)( \S+){0,3} gi|gi ca|gi het|gi nua|mai khong) /

/** Whether a sentence asks to be told something, rather than for something to be done. */
export function asksSomething(read: Question, text: string): boolean {
  const { segments, line } = read
  const asks = new Set(segments.flatMap((segment) => segment.asks))
  const wantsFact = segments.some((segment) => segment.facts.some((fact) => facts.has(fact)))
  const marked = /\?\s*$/.test(line)
  // "access for a colleague who retired", "iMOIT is down": inside an English sentence these words ask for nothing.
  if (read.english && !marked && !opensQuestion.test(text)) return false
  // "Không ai gửi được" tells that nobody can.
  if (/ ((khong|chang|chua) ai|ai cung) /.test(text) && !marked) asks.delete('who')
  const strong = [...asks].some((ask) => asking.has(ask))
  if (strong && !(complaint.test(text) && !marked && ![...asks].includes('who'))) return true
  if (
    wantsFact &&
    (marked ||
      /^ (cho (em |toi )?(hoi|xin|biet)|xin cho|xin so|dia chi|hotline|mau|so dien thoai|how|what|when) /.test(
        text,
      ) ||
      asks.has('yes-no'))
  )
    return true
  if (!asks.has('yes-no')) return marked && !politeRequest.test(text)
  if (politeRequest.test(text) && !yesNoAbout.test(text)) return false
  if (
    politeRequest.test(text) &&
    / (can you|could you|would you|giup|nho|gium|xin) /.test(text) &&
    !/ (co phai|co can|co bat buoc) /.test(text)
  )
    return false
  return true
}
