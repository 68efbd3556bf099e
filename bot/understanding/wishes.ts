import type { DocumentQuestion } from '../../knowledge/document-check/document-question'

const checking =
  / (kiem tra|check|xem (giup|ho|gium|ho em|thu)|ra soat|ra|tra|soat|thu xem|verify|review)( \S+){0,4} (van ban|cong van|tai lieu|giay to|document|file|don|to trinh|bao cao|giay moi|ho so|letter)( |$)/
const whether =
  / (gui|imoit|truoc khi|duoc khong|dua len|luan chuyen|nay|send|sent|allowed|ok|sending|giup|ho|mode|loai) /
const oneDocument =
  / (van ban|cong van|tai lieu|giay|giay to|don|to trinh|bao cao|giay moi|ho so|thu|file) (nay|cua em|cua toi|em dang cam|ben duoi) | this (document|file|letter|paper|report) /
const overseeing = / (giam sat|nguoi dung|viec em dung|viec su dung|kiem tra tien do|yeu cau) /

/** "kiểm tra giúp văn bản này có gửi được không": one document in hand, to be checked. */
export function checksDocument(text: string, { says, touchesBan }: DocumentQuestion): boolean {
  if (overseeing.test(text)) return false
  if (checking.test(text) && whether.test(text)) return true
  if (
    /^ (kiem tra|check)( giup| ho| gium| cho)?( em| toi| minh)? (van ban|cong van|tai lieu|document|documents)( gui)? $/.test(
      text,
    )
  )
    return true
  if (
    / (document check|check( (a|my|the|this))? (document|letter|paper)s?|kiem tra van ban truoc) (please |for me |pls )*$/.test(
      text,
    )
  )
    return true
  if (/ (document check|check (a|my|the|this) document|kiem tra van ban truoc) /.test(text)) return true
  if (
    / (check|kiem tra|xem|soat) (giup|ho|gium|dum)( em| toi| minh| voi)* (co |xem |la )*(co )?(phai|duoc) (\S+ ){0,2}(gui|dua len|luan chuyen|up|qua) /.test(
      text,
    )
  )
    return true
  return (
    oneDocument.test(text) &&
    !touchesBan &&
    says.has('sending') &&
    (says.has('permission') || / (khong|ko|hay khong|can|may) /.test(text))
  )
}

const person =
  / ((gap|noi chuyen (voi|truc tiep voi)|chuyen (cho|toi|sang|cau hoi( nay)? cho)|lien he( voi)?|ket noi( em| toi)?( voi| toi)?|hoi( truc tiep)?|goi( cho)?|nhan tin cho)( \S+){0,2} (can bo( ho tro| phu trach)?|nguoi( that| ho tro| phu trach| phu trach)?|nhan vien( ho tro)?|bo phan ho tro|ho tro vien|tong dai vien|admin|quan tri( vien)?)|(talk|speak|chat|connect( me)?|transfer( me)?|hand( me)? over|put me through)( \S+){0,2} (human|real person|live person|person|someone|somebody|agent|helpdesk|support|staff|operator)|(can|muon|xin|nho|de nghi)( \S+){0,4} (huong dan|chi dan|tap huan|nguoi ho tro|ho tro truc tiep|tu van)|(huong dan|chi) (giup |ho |gium )?(em|toi|minh)( \S+){0,4} (cach|su dung|dung)|nho (anh chi|can bo|ben)( \S+){0,3} (ho tro|giup|tra loi)|gui cau hoi( nay)? cho|need( some)? (guidance|training|help from)|i want a human|ask a colleague|human support|need (a |to talk to a )?(human|person)) /

/** Wants a person: to talk to, or to be shown how. */
export function seeksPerson(text: string): boolean {
  return person.test(text)
}

const own =
  / (yeu cau|phieu|don|su co|de nghi|ticket|tickets|request|requests|ho so|bao loi|bao cao)( \S+){0,3} (cua (toi|em|minh|chung toi|anh|chi)|(em|toi|minh) (da |vua )?(gui|tao|bao|xin)|da gui|of mine|i (sent|made|filed|submitted))| my (last |open |account |incident )?(request|requests|ticket|tickets|incident|incidents|report|reports) /
const progress =
  / (den dau|toi dau|the nao roi|xong chua|duyet chua|xu ly chua|tra loi chua|trang thai|tinh trang|tien do|theo doi|xem|tra cuu|liet ke|danh sach|da xong|cap chua|duoc chua|status|progress|list|show|view|see|check|done yet|rut|rut lai|withdraw|lich su|where|what happened|kiem tra|con may|ra sao roi|giai quyet chua|sua chua|co ai xu ly|ai (dang )?(xu ly|nhan|lam)|(khong|chua)( thay)? (ai|co ai)|updates?|news|when|fixed) /
const applied =
  / (em|toi|minh) (da |vua )?(xin|gui|dang ky|yeu cau|bao)( \S+){0,8} (chua|roi|den dau|toi dau) /

/** "yêu cầu của em tới đâu rồi": one's own requests, listed or followed. */
export function seesOwnRequests(text: string): boolean {
  return (
    (own.test(text) && progress.test(text)) ||
    (applied.test(text) && progress.test(text)) ||
    / ((rut|rut lai|xoa|huy|sua|sua lai|chinh sua) (yeu cau|don|phieu|de nghi|su co)( (nay|do|vua gui|vua roi|da gui|vua bao|cua (em|toi|minh)))|rut (lai )?(yeu cau|don|phieu|de nghi)|(trang thai|tinh trang|tien do) (cac )?(yeu cau|phieu|don|xu ly yeu cau)) /.test(
      text,
    )
  )
}

const waiting =
  /^ (?:xem |co |con |cho xem |cho (?:toi|em) xem |liet ke |danh sach |cac |nhung |tat ca |bao nhieu |may |hom nay |toi |em )*(?:gi|viec|viec gi|yeu cau|su co|phieu|ticket)(?: nao| gi)?(?: (?:dang|con|hom nay|tuan nay|moi|nao))*(?: (?:cho|can|chua)(?: (?:toi|em|minh))?(?: (?:duyet|phe duyet|xac nhan|xu ly|nhan|lam|phan loai|xong|ai nhan))?)?(?: (?:khong|ko|nao|tuan nay|hom nay|chua|a|vay|nhe|khong a|the))* $/
const counted = / (?:cho|can|chua|bao nhieu|danh sach|liet ke|cac|viec gi) | (?:toi|em|minh) can duyet /
const toDo =
  /^ (?:(?:toi|em|minh) )?(?:can|phai) (?:duyet|xac nhan|phe duyet|xu ly) (?:gi|nhung gi|viec gi|yeu cau nao)(?: a| khong| vay)* $|^ (?:duyet|xac nhan|nhan|xu ly) (?:het|tat ca|toan bo)(?: di| nhe| a)* $|^ (?:hang doi|viec|cong viec|phieu|su co) (?:cua|giao cho|dang giao cho) (?:toi|em|minh) (?:dang xu ly )?$/

/** "có gì chờ duyệt không", "bao nhiêu sự cố chưa xử lý": the work that waits for the person. */
export function seesQueue(text: string): boolean {
  return toDo.test(text) || (waiting.test(text) && counted.test(text))
}

const upset =
  / (buc minh|buc qua|tuc qua|chan qua|bo tay|het noi|chiu het noi|that vong|qua te|te qua|te that|te hai|vo dung|vo tich su|ngu the|ngu qua|ngu vay|ngu nhu|qua ngu|lam an (the|kieu|gi|vay)|nhu hach|nhu rua|dien qua|dien mat|phien qua|khong chap nhan duoc|goi sep|gap sep|muon khieu nai|tra-loi (the|sai|khong dung|linh tinh|lac de)|khong phai (the|y toi|y em|cai nay|cau nay)|hoi cai khac|dcm|vcl|vkl|useless|stupid|ridiculous|terrible|awful|annoying|frustrat\w*|fed up|waste of time|rubbish|nonsense) /

/** Someone who has had enough wants a person, not a quotation. */
export const isUpset = (text: string): boolean => upset.test(text)
