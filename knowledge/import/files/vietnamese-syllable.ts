const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu
const onsets = 'ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|'
const openRimes =
  'a|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iu|iêu|o|oa|oai|oao|oay|oe|oeo|oi|ô|ôi|ơ|ơi|u|ua|ui|uây|uê|uôi|uơ|uy|uya|uyu|ư|ưa|ưi|ưu|ươi|ươu|y|yêu|' +
  'am|an|ang|anh|ăm|ăn|ăng|âm|ân|âng|em|en|eng|êm|ên|ênh|im|in|inh|iêm|iên|iêng|om|on|ong|oam|oan|oang|oanh|oăm|oăn|oăng|oen|oong|' +
  'ôm|ôn|ông|ơm|ơn|um|un|ung|uân|uâng|uênh|uôm|uôn|uông|uyên|uynh|ưm|ưn|ưng|ươm|ươn|ương|yêm|yên|yêng|ynh'
const stoppedRimes =
  'ac|ach|ap|at|ăc|ăp|ăt|âc|âp|ât|ec|ep|et|êch|êp|êt|ich|ip|it|iêc|iêp|iêt|oc|op|ot|oac|oach|oap|oat|oăc|oăt|oet|ooc|ôc|ôp|ôt|ơp|ơt|' +
  'uc|up|ut|uât|uêch|uôc|uôt|uych|uyêt|uyt|ưc|ưt|ươc|ươp|ươt|yêt|yt|ych'
const open = new RegExp(`^(?:${onsets})(?:${openRimes})$`, 'u')
const stopped = new RegExp(`^(?:${onsets})(?:${stoppedRimes})$`, 'u')
/** `k`, `gh` and `ngh` stand before e, ê, i, y; `c`, `g` and `ng` do not. */
const misspelt = /^(?:c(?!h)[eêiy]|ngh?(?<=ng)[eêy]|ng(?=i)|g[eêy]|k(?!h)[aăâoôơuư]|n?gh[aăâoôơuư])/u

/** Whether Vietnamese spelling allows the word: its onset, its rime, and a tone that its ending can bear. */
export function isVietnameseSyllable(word: string): boolean {
  const known = judged.get(word)
  if (known !== undefined) return known
  const valid = judge(word)
  if (judged.size >= mostJudged) judged.clear()
  judged.set(word, valid)
  return valid
}

/** The same few thousand syllables come again and again. */
const judged = new Map<string, boolean>()
const mostJudged = 20_000

function judge(word: string): boolean {
  if (word.length > 16) return false
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(tone)
  if (tones && tones.length > 1) return false
  const plain = apart.replace(tone, '').normalize('NFC')
  if (misspelt.test(plain)) return false
  if (stopped.test(plain)) return tones?.[0] === '\u0301' || tones?.[0] === '\u0323'
  return open.test(plain)
}
