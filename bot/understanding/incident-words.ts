/** Categories of an incident; the order is that of testing, the graver first. */
export type IncidentCategory =
  | 'cannot-sign-in'
  | 'password-or-locked'
  | 'wrong-rights'
  | 'cannot-send-or-receive'
  | 'files-or-scanning'
  | 'digital-signature'
  | 'interconnection'
  | 'slow-or-down'
  | 'wrong-data'
  | 'suspected-leak'
  | 'account-takeover'
  | 'misdirected-secret'
  | 'other'

export type Alarm = 'suspected-leak' | 'account-takeover' | 'misdirected-secret' | 'password-in-message'

/** Patterns over folded words with a space at either end. */
export const categoryPatterns: readonly (readonly [IncidentCategory, RegExp])[] = [
  ['digital-signature', / (ky so|chu ky so|digital signature|usb token|token ky) /],
  [
    'interconnection',
    / (lien thong|truc lien thong|interconnect\w*|ket noi (voi|den) (van phong chinh phu|vpcp|bo)) /,
  ],
  [
    'files-or-scanning',
    / (file|tep|dinh kem|scan|quet|pdf|attachments?|scanner|scanning|phu luc)( \S+){0,6} (loi|hong|khong|mo|mat|fail\w*|broken|cannot|error|not|duoc) | (khong|loi)( \S+){0,3} (dinh kem|scan|quet|file|tep|attach|open (the )?file|upload) /,
  ],
  [
    'cannot-send-or-receive',
    / (khong|chua|cannot|can t|unable to|could not|not)( \S+){0,3} (gui|nhan|send|receive|phat hanh|chuyen)( \S+){0,2} | (khong gui|khong nhan|gui khong|nhan khong|loi gui|gui loi|bi ket|van ban khong den) /,
  ],
  [
    'wrong-rights',
    / (sai quyen|thieu quyen|khong co quyen|mat quyen|sai don vi|nham quyen|wrong (permission|right|access)s?|no permission|khong thay menu|bi mat quyen) /,
  ],
  [
    'cannot-sign-in',
    / (dang nhap|log ?in|sign ?in|logging in)( \S+){0,4} (khong|loi|fail\w*|bi|error) | (khong|chua|cannot|can t|unable to|couldn t)( \S+){0,2} (dang nhap|log ?in|sign ?in) | (khong (vao|vo|truy cap|mo) duoc|vao khong duoc|khong vao|cannot (access|open|get into)|can t (access|open|get into)|khong the (vao|truy cap|mo)|dang xuat|bi van(g)? ra) /,
  ],
  [
    'password-or-locked',
    / (bi khoa|khoa tai khoan|sai mat khau|bao sai mat khau|locked( out)?|wrong password) /,
  ],
  [
    'slow-or-down',
    / (cham|treo|do|sap|gian doan|lag|ngung|dung hoat dong|khong hoat dong|khong chay|chet|te liet|slow|down|outage|hang(s|ing)?|freez\w+|not working|crash\w*|does not work|doesn t work|trang trang|quay mai|xoay mai|tat|load|timeout) /,
  ],
  [
    'wrong-data',
    / (sai du lieu|mat du lieu|sai so lieu|sai thong tin|du lieu sai|mat van ban|thieu van ban|trung so|nhay so|wrong data|missing document|mat ho so|sai so) /,
  ],
]

export const incidentSigns =
  / (loi|bi loi|su co|hong|hu|sap|treo|cham|gian doan|lag|truc trac|khong vao duoc|khong truy cap duoc|khong dang nhap duoc|khong mo duoc|khong hoat dong|khong chay|khong gui duoc|khong nhan duoc|khong scan duoc|khong quet duoc|khong ky duoc|khong ky so duoc|khong dinh kem duoc|khong tai duoc|chet|te liet|vao khong duoc|vo khong duoc|khong vo duoc|mo khong len|khong len|khong the (vao|truy cap|mo|dang nhap|gui|nhan)|van ra|quay mai|xoay mai|trang trang|error|incident|outage|broken|not working|doesn t work|does not work|crash\w*|slow|is down|down|cannot (log ?in|access|open|send|receive|sign|upload|attach)|can t (log ?in|access|open|send|receive|sign|upload|attach)|unable to|bug|freezes?|fail(s|ed|ing)?|timeout|khong (dang nhap|vao|mo|gui|nhan|truy cap|luu|in|ky|tai) (duoc|len)|sai du lieu|sai so lieu|mat du lieu|mat van ban|khong nhan|bao sai mat khau|khong thay (tren )?(imoit|he thong|van ban)|khong hien|(imoit|he thong) (bi )?do(?! ai| don| cuc| co quan| ben| bo phan| to chuc)|sai quyen|thieu quyen|mat quyen|khong co quyen|dang nhap (khong duoc|mai khong duoc|khong vao)|(gui|nhan|mo|ky|tai|luu|scan|quet) (mai )?khong duoc) /

export const reportVerbs =
  / (bao su co|bao loi|bao hong|bao cao su co|khai bao su co|thong bao su co|gui bao loi|tao su co|report (an |the |a )?(incident|problem|error|outage|issue|fault)|ghi nhan su co|phan anh (loi|su co)|open an incident|log an incident) /
