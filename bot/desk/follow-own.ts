import type { RequestStatus } from '../../core/contract/requests'
import { fold } from '../../dialogs/reading/fold'
import { isOpen, showMine } from '../conversation/read-requests'
import { inPersonal, reply, type Talk, text, wordsOf } from '../conversation/talk'
import type { TurnResult } from '../conversation/types'

const polite = '(?: (?:a|ah|ha|vay|v|z|the|nhi|nhe|nha|roi|ad|bot|ban|anh|chi|em|oi|voi|day|cam on|thanks))*'
const opening =
  '(?:(?:the |vay |da |alo |ad oi |bot oi |anh oi |chi oi |cho (?:em |toi )?hoi |ok |oke |gio |nay )*)'
const whole = (words: string) => new RegExp(`^${opening}(?:${words})${polite}$`)

/** Sentences that follow up on a request without naming it. */
const asks = whole(
  '(?:(?:bao gio|khi nao|chung nao|bao lau(?: nua)?)(?: thi| moi)? (?:(?:sua|xu ly|lam|giai quyet) )?(?:xong|duoc|co tai khoan|co ket qua|duoc duyet|duoc cap))' +
    '|(?:(?:da )?(?:xong|sua xong|xu ly xong|duyet|sua|xu ly|co ket qua|cap) chua)|(?:den|toi) dau(?: roi)|(?:sao|the nao|ra sao) roi' +
    '|(?:co |da co )?ai (?:dang |da )?(?:xu ly|sua|nhan|lam)(?: chua| khong)?|co ket qua gi chua|co tin gi chua' +
    '|any (?:update|news|progress)s?|(?:when will|when is|is) it (?:be |going to be )?(?:fixed|done|ready|resolved)(?: yet)?|how long will it take|what s the status|rut lai|rut',
)
const stillBroken = whole(
  '(?:(?:van|lai|nhung van|cu) )+(?:bi|loi|chua duoc|khong duoc|the|nhu cu|chua xong|hong|vay|bi loi|bi nhu cu|chua vao duoc|khong vao duoc)(?: nhu cu| lai)?|chua duoc|still (?:broken|not working|the same|down)|not fixed|it s back',
)
const works = whole(
  '(?:dung|vao|chay|gui|lam|dang nhap)? ?(?:duoc|on|ngon|binh thuong)(?: binh thuong)? roi|het (?:loi|bi) roi|it works(?: now)?|works now|fixed now|all good',
)

/** "Xong chưa ạ", "vẫn bị": about the person's own request, where one is open; else it is some other question. */
export async function followOwn(talk: Talk, said: string): Promise<TurnResult | undefined> {
  if (!inPersonal(talk) || said.length > 80) return undefined
  const heard = fold(said)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const after = stillBroken.test(heard) ? 'reopen' : works.test(heard) ? 'close' : undefined
  if (!after && !asks.test(heard)) return undefined
  const mine = await talk.parts.core.myRequests(talk.turn.person)
  if (mine.outcome !== 'found') return undefined
  if (!after) return mine.value.some(isOpen) ? showMine(talk, 'follow') : undefined
  const resolved: RequestStatus = 'resolved'
  const [last] = mine.value.filter(({ status }) => status === resolved)
  if (!last) return after === 'reopen' && mine.value.some(isOpen) ? showMine(talk, 'follow') : undefined
  const { desk } = wordsOf(talk)
  return reply(talk, [text(desk.after[after].ask(last.number), [desk.after[after].choice(last.number)])])
}
