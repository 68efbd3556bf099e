import type { Alarm } from './incident-words'

/** Something that must not have gone onto the system. */
const banned =
  / (mat|tuyet mat|toi mat|bi mat|to cao|han che cong bo|secret|classified|confidential|denunciation|whistleblow\w*)(?! khau | do ) /
/** A mistake in the sending itself: "gửi nhầm", "lỡ tay gửi", "sent by mistake"; "nhờ", "nhỏ" and "hối lộ" fold alike and are none. */
const sentByMistake =
  / (gui|up|dua|chuyen|dang|scan|quet|tai|phat hanh|luan chuyen|chia se|day)( len| qua| vao| cho| di)?( imoit| he thong)? nham | (nham|lo|lo tay|trot|vo tinh|so y|so suat) (da )?(gui|up|dua|chuyen|dang|scan|quet|tai|phat hanh|luan chuyen|chia se|day) | (accidentally|mistakenly|wrongly|inadvertently) (sent|send|uploaded|shared|forwarded|posted|put) | (sent|uploaded|shared|forwarded|posted|scanned|put) .{0,60} (by mistake|by accident|in error|accidentally|mistakenly) /
/** "chưa gửi nhầm", "để không gửi nhầm", "văn bản không mật": nothing happened, or nothing banned. */
const notHappened =
  / (chua|khong|dung|tranh|ko|k|de khong|de khoi|phong|never|not|avoid|without)( bi| phai| \S+)? (gui|up|dua|chuyen|lo|nham|sent|send|sending|accidentally|mistakenly) /
const notBanned =
  / (khong|ko|chang|not|non)( phai)?( la)?( van ban| tai lieu| don| thu| don thu| a| an)? (mat|to cao|secret|classified|confidential|denunciation) /
const happenedToUs =
  / (em|toi|minh|chung toi|phong em|phong toi|don vi em|don vi toi|i|we|my) .*(roi|vua|da|lo|mat tieu|already|just|have|has|sent|by mistake|accidentally) /
const done = / (roi|da|vua|mat tieu|already|just) /
const takeover =
  / (bi (nguoi khac|ai do|ke khac|nguoi la) (dung|su dung|dang nhap|vao|truy cap|chiem|lay)|bi hack|bi chiem|bi danh cap|bi mat cap|bi trom|chiem tai khoan|chiem quyen tai khoan|(nguoi khac|ai do|nguoi la|co nguoi)( \S+){0,3} (dung|su dung|dang nhap|vao|truy cap|xai)( \S+){0,3} (tai khoan|account)|dang nhap la|lo mat khau|bi lo mat khau|(someone|somebody|another person|a stranger)( \S+){0,4} (using|used|logged|uses|has|accessed)( \S+){0,4} account|account (was |is |has been |got )?(hacked|stolen|taken over|compromised)|hacked my account|stole my (account|password)|password (was |is |has been |got )?(leaked|stolen)) /
const leak =
  / (lo lot|ro ri|bi lo|tan cong|ma doc|virus|bi xam nhap|xam nhap trai phep|leak\w*|data breach|breach(ed)?|malware|ransomware|phishing|hacker|mat an toan|mat laptop|mat dien thoai|mat may tinh|lost (my )?(laptop|phone|device)) /
const password =
  /(?:mật khẩu|mat khau|mk|pass(?:word)?|pw|otp|mã otp|mã xác thực|ma xac thuc|pin)(?:\s+(?:của|cua|imoit|em|tôi|toi|mới|moi|cũ|cu|my|đăng nhập|dang nhap|hiện tại|hien tai|is|anh|chị|mình|minh))*\s*(?:là|la|:|=|is)\s*(\S{4,})/iu
const passwordAsked =
  /^(gì|gi|bao|sao|như|nhu|thế|the|mấy|may|nào|nao|what|mặc|mac|đúng|dung|không|khong|chưa|chua|cần|can|phải|phai|bắt|bat|tối|toi|ít|it|wrong|not|sai|locked|lost|forgotten|expired|required|hết|het)/iu
const hypothetical = / (neu|gia su|lo nhu|truong hop|if|in case|suppose|khi) /

/** What must reach a person at once, or must not be kept. `line` is as typed, `text` folded with a space at either end. */
export function findAlarm(line: string, text: string, asks: boolean): Alarm | undefined {
  const value = password.exec(line)?.[1]
  if (
    value &&
    !passwordAsked.test(value) &&
    (/[\d\W_]/u.test(value.normalize('NFC').replace(/\p{L}/gu, 'a')) || value.length > 6)
  )
    return 'password-in-message'
  if (/(otp|mã xác thực|ma xac thuc)\D{0,12}\d{4,8}(?!\d)/iu.test(line)) return 'password-in-message'
  if (asks && hypothetical.test(text)) return undefined
  const bannedOne = banned.test(text) && !notBanned.test(text) && !notHappened.test(text)
  if (bannedOne && sentByMistake.test(text) && (!asks || happenedToUs.test(text))) return 'misdirected-secret'
  if (
    bannedOne &&
    / (da|vua|lo|already) (\S+ )?(gui|up|dua|chuyen|dang|scan|tai|phat hanh|sent|uploaded) /.test(text) &&
    done.test(text) &&
    !asks
  ) {
    return 'misdirected-secret'
  }
  if (takeover.test(text) && !asksGenerally(text, asks)) return 'account-takeover'
  if ((leak.test(text) || leakNamed(line, text)) && !asksGenerally(text, asks)) return 'suspected-leak'
  return undefined
}

/** "lộ dữ liệu": with marks typed, "lo" (worry) and "lỡ" are other words. */
function leakNamed(line: string, text: string): boolean {
  const marked = /[\p{M}\u0111]/iu.test(line.normalize('NFD'))
  return (
    / lo (du lieu|thong tin|van ban|bi mat|tai lieu) /.test(text) &&
    (!marked || /lộ/iu.test(line.normalize('NFC')))
  )
}

/** "lộ lọt thì báo ai?" asks how things are; "em nghi bị lộ, làm sao?" tells that something happened. */
function asksGenerally(text: string, asks: boolean): boolean {
  return asks && !/ (em|toi|minh|my|i|nghi|vua|roi|dang|chung toi|phong em) /.test(text)
}
