const bot = '(con |cai |chatbot |em )?(bot|chatbot|tro ly|assistant)( nay| imoit)?'
const polite = '(chao |xin |cho |hoi |em |toi |minh |ban |bot |oi |a )*'
const patterns = [
  // "hướng dẫn em cách dùng bot này", "dùng trợ lý này thế nào"
  new RegExp(
    `^ ${polite}(huong dan |chi |bay |giup |noi )*(toi |em |minh )*(cach )?(su dung|dung|xai|hoi) ${bot}( nhu nao| nhu the nao| the nao| ra sao| sao| kieu gi)?( a| vay| nhi| voi| nhe)* $`,
  ),
  // "bạn giúp được những việc gì"
  new RegExp(
    `^ ${polite}(ban|${bot})( co the| co| biet)?( giup| lam| ho tro| tra loi| dung de| dung)+( duoc)?( cho)?( em| toi| minh)?( lam)?( nhung| may)?( duoc)? ?(gi|viec gi|cai gi|nhung gi|nhung viec gi|duoc gi|dieu gi|cau hoi nao)( cho (em|toi|minh))?( a| vay| nhi| the)* $`,
  ),
]

/** Whether a sentence asks what the assistant itself does or how it is used. `text`: folded words, a space at either end. */
export function asksForHelp(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}
