export type AccountKind = 'grant' | 'change' | 'revoke' | 'recover'

const about =
  / (dang ky su dung|dang ky dung|tai khoan|account|accounts|acc|quyen|mat khau|password|phan quyen|nick|permission|permissions|access|rights) /
const recover =
  / ((mat|quen|lay lai|khoi phuc|dat lai|reset|cap lai|doi|lost|forgot|forgotten|recover|lo quen|khong nho|lay|quen mat|khoi phuc lai|restore)( \S+){0,3} (mat khau|password|tai khoan|account)|(mat khau|password)( \S+){0,4} (mat|quen|bi quen|reset|het han|forgotten|lost|expired)|(tai khoan|account|acc)( \S+){0,4} (bi khoa|is locked|locked|was locked|got locked|bi block)|mo khoa tai khoan|mo lai tai khoan|unlock( \S+){0,2} account|bi khoa tai khoan|reset mk|lay lai tai khoan|sai mat khau nhieu lan|locked out) /
const revoke =
  / ((thu hoi|huy|khoa|cat|xoa|go|dong|rut|ngung|vo hieu hoa|bo(?! sung)|tuoc|revokes?|removes?|cancels?|disable|remove|delete|deactivate|close|block|lock|terminate|withdraw)( \S+){0,4} (tai khoan|account|accounts|acc|quyen|access|permissions?|rights)) /
const change =
  / ((doi|thay doi|chinh|sua|dieu chinh|cap nhat|chuyen|them|bo sung|nang|ha|mo rong|mo|gan|cap them|change|update|modify|add|extend|switch|nang cap)( \S+){0,4} (quyen|phan quyen|vai tro|don vi|thong tin tai khoan|permissions?|rights|access|role|tai khoan|account)|doi vai tro|doi chuc vu|cap quyen|cap them quyen|phan quyen (cho|lai)|xin (them )?quyen|can (them )?quyen|thieu quyen|grant( \S+){0,3} (access|permissions?|rights)|chuyen tai khoan|need( \S+){0,2} (access|permissions?|rights)|(give|request)( \S+){0,3} (permissions?|rights)) /
const grant =
  / (dang ky (su dung|dung)|(cap|tao|mo|xin|dang ky|lap|lam|can|muon co|cung cap|create|open|get|need|request|want|give|set up|apply for|register|issue|cap moi|cho)( \S+){0,4} (tai khoan|account|accounts|acc|nick)|chua co (tai khoan|acc|account)|chua duoc cap tai khoan|(tai khoan|account) moi|new account|no account|don t have( \S+){0,2} account|do not have( \S+){0,2} account) /
const opens =
  / (cap(?! nhat| quyen)|tao|lap|mo|xin(?! doi| them| cap quyen| cap nhat| thay)|dang ky|create|creates|register|grants?|gives?|issues?|get|provides?)( (?!quyen|nhat|right|permission)\S+){0,3} (tai khoan|account|accounts|acc|nick) /
/** Somebody changed post, and the system is to follow: no account need be named. */
const moves =
  / ((da |moi |vua |duoc )?(chuyen|dieu dong|luan chuyen|bo nhiem|sang) (\S+ ){0,3}(vu|cuc|phong|don vi|cong tac|bo phan|vien)|doi (don vi|chuc vu|phong)|moved to|transferred to|changed (unit|department)s?) /
const updates =
  / ((cap nhat|sua|doi|dieu chinh|thay doi|chinh)( \S+){0,3} (don vi|chuc vu|phong|thong tin|vai tro)( \S+){0,3}( tren| trong| o)? (imoit|he thong)|(update|change)( \S+){0,3} (unit|department|role)( \S+){0,2} (imoit|system)) /
/** Words of someone who wants it done. */
const wants =
  / (xin|can|muon|cho em|cho toi|cho minh|cho anh|cho chi|cho ban|giup|nho|de nghi|yeu cau|lam on|vui long|i need|i want|i would like|i d like|please|can you|could you|request|requesting|we need|need|dang ky|xin phep|phien|cap gium|gium|ho em|kinh de nghi|nhờ) /
const happened =
  / (roi|bi|mat|quen|het han|khong nho|chua co|lost|forgot|forgotten|locked|expired|have no|don t have|do not have|nghi huu|nghi viec|chuyen cong tac|thoi viec|moi ve|moi vao|left|retired|joined) /
const imperative =
  / ?(cap|tao|mo|thu hoi|khoa|huy|xoa|cat|doi|dang ky|khoi phuc|reset|xin|go|them|bo sung|dong|rut|phan quyen|chuyen|lay lai|grant|create|revoke|disable|remove|change|update|restore|unlock|open|add|cancel|block|delete|deactivate|dieu chinh|nang|cap lai|mo khoa|set up|give|close|request|register|recover|vo hieu hoa|ngung|thay doi|cap nhat) /
const someoneElse =
  / ((tai khoan|quyen|cho|cua|acc|account of|mat khau) (anh|chi|ong|ba|dong chi|d c|ban|co|chu|nguoi moi|nhan vien|can bo|chuyen vien|cac|ca phong|phong|ca vu|\d+|hai|ba|bon|nam|may) (?!em |toi |minh |a $|nhe $|voi $|nay |oi )\S+|cho (ca |cac |\d+ )|cho nguoi|cho dong nghiep|cho nhan vien|cho can bo|for (my |a |our |the |two |three |some |\d+ )?(colleagues?|people|staff|team|new (staff|employee|colleague)s?|employees?|persons?|officers?|mr|ms|mrs)|of (my |a )?(colleague|mr|ms|mrs|employee)|danh sach|dong nghiep|nguoi da nghi|can bo (nghi|da nghi|chuyen)|nhan vien (moi|nghi|da nghi|chuyen)|for (mr|ms|mrs)|moi nguoi trong|ca phong|'s account|who (left|retired)) /

/** What account action a sentence speaks of; undefined when none. `text`: folded words, a space at either end. */
export function findAccountKind(text: string): AccountKind | undefined {
  if (moves.test(text) && updates.test(text)) return 'change'
  if (!about.test(text) && !/ (cap lai mk|reset mk|locked out) /.test(text)) return undefined
  if (recover.test(text) && !/ (doi (don vi|quyen|vai tro)) /.test(text)) return 'recover'
  if (revoke.test(text)) return 'revoke'
  if (opens.test(text)) return 'grant'
  if (change.test(text)) return 'change'
  if (grant.test(text)) return 'grant'
  return undefined
}

/** Whether someone asks for it to be done, rather than asking about it. */
export function wantsAccountAction(text: string): boolean {
  return wants.test(text) || happened.test(text) || new RegExp(`^${imperative.source}`).test(text)
}

/** "Cho em" alone may go on with a name ("cho em Lan"): only at the end does it mean the writer. */
const themselves =
  / (cho (toi|minh|tui|ban than|chinh minh|chinh toi)(?! (?:va|cung) | voi (?:anh|chi|ban|ong|ba|em|dong|ca|nguoi) )|cho em(?= ((voi|a|nhe|nha|di|duoc|ngay|som|khong) )*$)|for (me|myself)(?! and )|cua (toi|minh|tui)|my own|my account) /

export const isForSelf = (text: string): boolean => themselves.test(text) && !isForOthers(text)

export function isForOthers(text: string): boolean {
  return someoneElse.test(text)
}
