import type { IncidentCategory } from '../../contract/incidents'

interface Saying {
  /** Against the report in small letters, without marks and punctuation, single spaces. */
  says: RegExp
  weight: number
  /** Against the report as typed: what the same letters without marks would confuse. */
  unless?: RegExp
}

/** How people say that something of a kind is wrong; the heavier, the surer. */
export const categorySayings: Record<IncidentCategory, readonly Saying[]> = {
  'cannot-sign-in': [
    { says: /\b(dang nhap|login|log in|sign in|dang nhaap)\b/, weight: 3 },
    { says: /\bkhong (the )?vao duoc\b/, weight: 1.5 },
    { says: /\bxac thuc\b/, weight: 1 },
    { says: /\b(day|thoat|vang|bat) ra\b/, weight: 1 },
  ],
  'password-or-locked': [
    { says: /\b(mat khau|password|pass|mk)\b/, weight: 4, unless: /mất khẩu/ },
    { says: /\b(tai khoan|tk|account|acc)\b.{0,20}\b(khoa|lock|locked)\b/, weight: 4 },
    { says: /\b(mo khoa|mo lai tai khoan|reset)\b/, weight: 2 },
    { says: /\botp\b/, weight: 1.5 },
  ],
  'wrong-rights': [
    { says: /\b(phan quyen|quyen)\b/, weight: 4 },
    { says: /\b(sai|nham|thuoc|hien) don vi\b|\bdon vi cu\b/, weight: 4 },
    { says: /\bkhong (thay|co|hien) (cac )?(nut|chuc nang|menu|muc)\b/, weight: 2 },
    {
      says: /\b(chuyen|dieu dong|luan chuyen) (cong tac|sang|ve|phong|don vi)\b|\bnguoi da chuyen\b/,
      weight: 2,
    },
    { says: /\bdanh sach (can bo|nguoi dung|cua don vi)\b/, weight: 1 },
  ],
  'cannot-send-or-receive': [
    {
      says: /\b(khong|ko|chua) (the )?(gui|nhan|chuyen|phat hanh|trinh|luan chuyen)( \w{1,12}){0,3} duoc\b/,
      weight: 3,
    },
    { says: /\b(khong|ko|chua) (gui|nhan|chuyen|phat hanh|trinh) duoc\b/, weight: 1 },
    {
      says: /\b(gui|chuyen|phat hanh|trinh)\b.{0,40}\b(khong thanh cong|that bai|bao loi|khong den)\b/,
      weight: 3,
    },
    { says: /\b(phat hanh|trinh ky|dang gui)\b/, weight: 1.5 },
    { says: /\b(cannot|can not|can t|unable to) (send|receive)\b/, weight: 3.5 },
    { says: /\b(gui|chuyen|nhan) (duoc )?(van ban|cong van|vb|cv)\b/, weight: 1.5 },
  ],
  'files-or-scanning': [
    { says: /\b(tep|file|dinh kem|pdf|word|excel|docx)\b/, weight: 3.5 },
    { says: /\b(quet|scan|scanner)\b/, weight: 3.5 },
    { says: /\b(tai len|tai xuong|tai ve|upload|download|dung luong|dinh dang)\b/, weight: 1.5 },
  ],
  'digital-signature': [
    { says: /\b(ky so|chu ky|chung thu so|usb token|token|pki|vgca|ma pin)\b/, weight: 5 },
    { says: /\bky (xong|khong|duoc|bi|van ban)\b/, weight: 2 },
  ],
  interconnection: [
    { says: /\b(lien thong|truc lien thong)\b/, weight: 6 },
    { says: /\b(vpcp|van phong chinh phu)\b/, weight: 2.5 },
    {
      says: /\b(bo nganh|ubnd|so cong thuong|ngoai bo|co quan khac|dia phuong|bo (tai chinh|noi vu|cong an|quoc phong|ngoai giao|tu phap|xay dung))\b/,
      weight: 2.5,
    },
  ],
  'slow-or-down': [
    { says: /\b(cham|lag|treo|sap|te liet|gian doan|xoay|quay mai)\b/, weight: 3.5, unless: /chấm|chạm/ },
    { says: /\bbi do\b/, weight: 3, unless: /bị (do|đỏ)/ },
    { says: /\b(mat ket noi|ngat ket noi|timeout|time out)\b/, weight: 3.5 },
    { says: /\bloi (500|502|503|504)\b/, weight: 2.5 },
    { says: /\b(toan bo|ca) he thong\b|\bhe thong\b.{0,20}\btoan bo\b/, weight: 2 },
    { says: /\bkhong truy cap duoc\b/, weight: 1.5 },
    { says: /\b(is down|slow|crash|crashes|crashing)\b/, weight: 3.5 },
  ],
  'wrong-data': [
    {
      says: /\b(sai|nham|lech|trung|nhay|lui) (lai )?(so|ngay|so lieu|ten|du lieu|thong tin|chinh ta|nguoi|mot ngay)\b/,
      weight: 3,
    },
    { says: /\b(so lieu|thong ke|du lieu)\b/, weight: 2.5 },
    { says: /\bmat (het |toan bo )?(du lieu|van ban|cong van)\b/, weight: 2, unless: /mật/ },
    { says: /\bbi (lap|trung|nhay|mat|gan|nhan doi|xoa)\b|\bgan nham\b/, weight: 2 },
    { says: /\b(hien|hien thi)( \w{1,8}){0,2} (sai|nham|chua xu ly)\b/, weight: 3 },
    { says: /\bsai chinh ta\b/, weight: 1.5 },
  ],
  'suspected-leak': [
    {
      says: /\b(lo lot|ro ri|bi lo|lam lo|lo thong tin|lo du lieu|lo danh sach|phat tan|lan truyen)\b/,
      weight: 8,
    },
    { says: /\b(dang|tung|dua|phat) (\w{1,8} ){0,2}len mang\b/, weight: 8 },
    { says: /\bnguoi ngoai\b.{0,40}\b(xem|doc|chup|thay|lay)\b/, weight: 5 },
    { says: /\b(tan cong|data breach|leaked)\b/, weight: 6 },
  ],
  'account-takeover': [
    {
      says: /\b(tai khoan|tk)\b.{0,25}\b(nguoi khac|ai do|ke khac|nguoi la)\b.{0,10}\b(dung|su dung|vao|dang nhap)\b/,
      weight: 8,
    },
    { says: /\bco nguoi (la )?(vao|dung|dang nhap)\b.{0,15}\b(tai khoan|tk)\b/, weight: 8 },
    { says: /\b(using|into|has) my account\b/, weight: 8 },
    {
      says: /\b(nguoi khac|ai do|ke khac|nguoi la)\b.{0,30}\b(dang nhap|dung|su dung|vao|dang dung)\b.{0,15}\b(tai khoan|tk)\b/,
      weight: 8,
    },
    { says: /\b(hack|hacked|chiem|danh cap|xam nhap)\b/, weight: 8 },
    {
      says: /\b(thiet bi|dia chi|noi|vi tri) la\b|\bdang nhap la\b/,
      weight: 4,
      unless: /(thiết bị|địa chỉ|nơi|vị trí) là/,
    },
    { says: /\bkhong phai (toi|em|minh)\b/, weight: 3 },
  ],
  'misdirected-secret': [
    {
      says: /\b(nham|lo|vua|da|trot) ?(gui|chuyen|dinh kem|dua|tai|phat hanh)?\b.{0,60}\b(tai lieu|van ban|cong van|don)( \w{1,8}){0,3} (mat|to cao)\b/,
      weight: 10,
      unless: /mất|lỗi/,
    },
    { says: /\b(accidentally|by mistake|wrongly)\b.{0,40}\b(secret|classified|denunciation)\b/, weight: 10 },
    { says: /\bdong dau (\w{1,8} )?mat\b/, weight: 6, unless: /mất/ },
  ],
  other: [
    { says: /\b(huong dan|tap huan|gop y|giao dien|may in)\b/, weight: 3 },
    {
      says: /\b(cho hoi|muon hoi|xin hoi|bao gio|khi nao|lam the nao|cach lap|nen them|de nghi them)\b/,
      weight: 3,
    },
  ],
}
