/**
 * Words that settle what kind of document a question is about. Listings of folded words: here a missed mark must not
 * turn a ban into a permission.
 */
export const documentWords = {
  /** Kinds of documents, besides "văn bản". */
  document:
    'van ban|cong van|giay to|tai lieu|giay moi|bao cao|to trinh|hop dong|bien ban|ke hoach|phieu trinh|ho so|don|thu|don thu|cong dien|chi thi|' +
    'du thao|thong bao|giay gioi thieu|giay di duong|phieu chuyen|file|quyet dinh|giay|van kien|document|documents|letter|letters|files|paper|papers|report|reports|invitation|invitations|memo|minutes|contract|contracts|plan|plans|submission|notice|notices|record|records|correspondence|scan|note|notes|thu moi|cong hoa|chuong trinh|de an',
  sending:
    'gui|luan chuyen|di qua|phai qua|qua imoit|len imoit|phai len|dua len|dua vao|tai len|up|chuyen|dang len|day len|cho len|nhap len|nhap vao|scan|quet|so hoa|phat hanh|trao doi|chia se|ban hanh|' +
    'send|sent|upload|uploaded|share|shared|circulate|circulated|submit|submitted|transmit|transmitted|go through|put|enter|entered|scan|scanned|dispatch|dispatched|forward|forwarded|exchange|exchanged|pass through|sending|uploading|sharing|use',
  channel: 'imoit|he thong|len mang|phan mem|system|the system|he thon',
  permission:
    'duoc khong|co duoc|duoc phep|duoc chu|co duoc khong|duoc gui|co phai|phai gui|bat buoc|co can|phai|duoc|khong duoc|cho phep|' +
    'can i|can we|may i|may we|must|allowed|should|have to|compulsory|mandatory|required|can|may|permitted|need to|ok',
  prohibition:
    'khong duoc|loai khoi|bi loai|khong thuoc|cam|khong gui|ngoai le|khong phai gui|mien|khong cho|khong nen|khong phep|bi cam|loai tru|khong the gui|khong the|khong luan chuyen|khong dua|' +
    'not|exception|exceptions|cannot|prohibited|forbidden|banned|excluded|never|can t|isn t|aren t|mustn t|exempt|excepted|except|barred',
  complaint: 'khieu nai|kien nghi|phan anh|complaint|complaints|petition|petitions|grievance',
  mixture:
    'vua khieu nai vua|lan to cao|co noi dung to cao|kem to cao|va to cao|vua to cao|hay to cao|hoac to cao|and denunciation|ca to cao|lan ca to cao|xen to cao|mang tinh to cao',
  /** May be a denunciation: anonymous letters, reports of crime, unnamed "đơn thư". */
  nearDenunciation:
    'nac danh|to giac|don thu|thu nac danh|khieu to|bao cao sai pham|phan anh sai pham|to nguoi|vach tran|boc phoc|boc tran|to lanh dao|to giam doc|to sep|to thu truong|to can bo|to cao|to ong|to ba|don to|thu to|' +
    'dan to|toi pham|tham nhung|hoi lo|nhan hoi lo|sai pham|tieu cuc|lam quyen|che giau danh tinh|giau ten|khong ghi ten|khong ky ten|khong co ten nguoi gui|khong de ten|khieu to|' +
    'anonymous letter|anonymous|anonymously|accusation|accusations|accusing|accuses|accuse|corruption|corrupt|bribe|bribery|wrongdoing|misconduct|reporting the director|informant|tip off|unsigned',
  restricted:
    'han che cong bo|han che viec cong bo|chua duoc cong bo|khong cho cong bo|khong duoc pho bien|dung cong bo|cam van|dien han che|khong cong bo|han che pho bien|cam cong bo|chua cong bo|khong duoc cong bo|cam pho bien|khong pho bien|khong duoc pho bien|' +
    'restricted|restricted publication|publication is restricted|not for publication|embargoed|limited circulation|publication restricted|restrict publication|restricts publication|restricted the publication|restrict its publication|restricting publication',
  /** Restricted in another sense, by nobody named. */
  nearRestricted:
    'luu hanh noi bo|nhay cam|tai lieu noi bo|sensitive|internal use|han che|khong pho bien rong rai|bi mat cong tac|bi mat kinh doanh|bao mat|can bao mat|cong khai|cong bo|pho bien|tiet lo|lo ra ngoai|ra ngoai|' +
    'giu kin|kin dao|kin|tuyet doi kin|luu hanh|cam van|khong lan truyen|cho ai biet|khong ai biet|ai biet|cho ai xem|nguoi ngoai|rieng tu|nguoi nhan doc|chi doc|doc xong|' +
    'internal only|for internal|private|kept private|public|publicly|release|released|not for release|for release|disclose|disclosed|disclosure|distribution|not for distribution|eyes only|personal|hush|quiet|published|publish|confidence',
  /** May be of a class of secrecy that nobody has named: marks of the class on the envelope, classes not settled. */
  nearSecret:
    'chua phan loai|chua duoc phan loai|dau do|do mat|dau b|dau c|chu b|chu c|ky hieu b|ky hieu c|dong dau a|dong dau b|dong dau c|dong dau chu a|chu a dong|loai b|loai c|dau m|dau tm|dau tum|chu m|' +
    'van ban m|cong van m|tai lieu m|van ban tm|van ban tum|tum|tm|nguoi co ten|boc bi|niem phong|giai mat|het thoi han bao ve|thoi han bao ve|phan loai|stamped a|stamped b|stamped c|marked a|marked b|marked c|' +
    'stamped m|stamped tm|not classified yet|unclassified yet|not yet classified|declassified|red stamp|sealed|seal',
  /** What a paper that only speaks of such a class is called, and how it speaks of it. */
  aboutPapers:
    'cong van|giay moi|bao cao|ket luan|to trinh|quyet dinh|thong bao|ke hoach|bien ban|phieu|quy che|huong dan|chuong trinh|thu moi|letter|report|invitation|plan|notice|conclusion',
  aboutLinks:
    've|ve viec|xac minh|ket luan|giai quyet|tra loi|ket qua|thu ly|xu ly|phan cong|bao ve|phuc dap|lien quan den|lien quan|about|on|concerning|regarding|handling|answering|investigating|verifying|protecting',
  leaders:
    'lanh dao bo|bo truong|thu truong|minister|ministers|ministry leaders|ministry leader|ministry s leaders|ministry s leadership|leaders|leadership',
  incoming: 'van ban den|cong van den|gui den|tu ngoai gui|incoming|den bo|received',
  outgoing: 'van ban di|cong van di|bo phat hanh|phat hanh|di cua bo|outgoing|bo ban hanh|bo gui di',
  attachments:
    'phu luc|kem theo|dinh kem|tai lieu kem|kem phu luc|attachment|attachments|annex|annexes|appendix|appendices|enclosed|gui kem',
  /** The speaker is not sure. */
  doubt:
    'khong biet|khong ro|chua ro|khong chac|chua chac|chua biet|hinh nhu|co ve|co le|chac la|nghi la|khong nho|chua xac dinh|nghe noi|co the la|mat hay khong|' +
    'mat khong nhi|chua xep|chua co do mat|chua dinh do mat|xep do mat|chua duoc xep|giu bi mat|xac dinh do mat|cho xac dinh|dang xac dinh|chua phan loai|thoi han bao ve|het han bao ve|duoc giai|giam do mat|giam mat|da cong khai|huy do mat|co khi|mo ho|giai mat|het mat|het thoi han mat|da giai|bo mat|ha mat|khong con mat|hay chua|nghi ngo|phan van|bao la khong|khong dong dau|' +
    'khong co dau|chua dong dau|quen dong dau|coi nhu|gan nhu|noi la khong|khong han|khong mat lam|hoi mat|mot phan|co phan|' +
    'not sure|unsure|maybe|perhaps|might|do not know|don t know|unclear|possibly|whether|declassified|probably|seems|supposedly|no longer|used to be|formerly|not stamped|unstamped|not marked|unmarked',
  /** Stands between a negation and the word it negates. */
  between:
    'phai|la|van|ban|cong|tai|lieu|loai|thuoc|dien|dau|dong|co|do|giay|to|don|thu|noi|dung|he|bi|toi|tuyet|va|hoac|hay|cac|nhung|gi|thong|tin|vb|' +
    'a|an|any|the|document|documents|letter|state|top|file|paper|contain|contains|containing|confidential|classified|secret|nor|or|is|are|it|marked|t|kind|of|be',
  /** Words that stand before "mất" (lost), and after it. */
  beforeLost: 'bi|lam|danh|em|minh|that|da|vua|toi',
  afterLost: 'bao|may|phi|tien|thoi|khoang|nhieu|cong|ket|dien|mang',
  /** "mật" as it is also typed; the slips only right after a word for a document. */
  secretSpellings: 'mat|m4t|maat|matt',
  secretSlips: 'mac|nat|mta|mst|mak|amt',
  /** Ends of the words for documents and of the classes. */
  nounEnds: 'ban|van|lieu|to|so|thu|tuyet|toi|vb|cv|trinh|cao|don|giay|tin|bi',
  negation: 'khong|chang|cha|phi|not|non|isn|aren|neither|nor|without',
  /** What a negation that denies a class is followed by. */
  deniedNext:
    'phai|la|mat|toi|tuyet|co|thuoc|dong|he|bi|to|t|a|an|any|the|secret|classified|confidential|state|top|denunciation|denunciations|marked|contain|containing',
} as const

export type DocumentWord = keyof typeof documentWords
