/**
 * Everything a sentence may say of a document that goes through the system without doubt: kinds of papers, everyday
 * subjects of office work, ways of asking. Folded words. Whatever is not listed may restrict the document, so words
 * with a second reading ("dung": dùng, đừng; "bao": báo, bảo) stand in phrases only.
 */
const kinds =
  'van ban|cong van|cong van giay to|giay to|tai lieu|giay moi|giay moi hop|thu moi|bao cao|to trinh|phieu trinh|phieu chuyen|phieu gui|hop dong|bien ban|ke hoach|thong bao|' +
  'quyet dinh|chi thi|cong dien|du thao|giay gioi thieu|giay di duong|chuong trinh|de an|phuong an|quy che|huong dan|file|ho so trinh|ho so cong viec|ho so moi thau|ho so thanh toan|to trinh lanh dao|to trinh lanh dao bo|to trinh bo truong|bao cao lanh dao|bao cao lanh dao bo|bao cao bo truong|bao cao tinh hinh|ban scan|cong hoa|' +
  'bang diem|danh sach|lich cong tac|lich hop|lich truc|lich|don xin nghi phep|don xin|don de nghi|don kien nghi|don khieu nai|don phan anh|kien nghi|khieu nai|phan anh|' +
  'thong bao noi bo|van ban den|van ban di|cong van den|cong van di|van ban dien tu|van ban giay|ban giay|giay|ban chinh|ban sao|ban cung|ban mem|thong tu|nghi dinh|giay phep|bang cong|phu luc|' +
  'tai lieu kem|kem theo|dinh kem|kem|kem phu luc|gui kem|di kem|loai|cac loai|loai khac|khac|con lai|ngoai cac loai|ngoai may loai|bi loai tru|loai tru|ra thi|cam ra'

const subjects =
  'hop|cuoc hop|hoi nghi|hoi thao|tap huan|dao tao|boi duong|so ket|tong ket|giao ban|thi dua|khen thuong|nghi le|nghi phep|nghi tet|tet|nghi|le|van nghe|the thao|hien mau|quyen gop|' +
  'kham suc khoe|tham quan|du lich|mua sam|van phong pham|may tinh|xe|sua chua|thanh toan|tam ung|cong tac phi|cong tac|di cong tac|tuyen dung|tuan|thang|quy|nam|ngay|hang tuan|hang thang|hang quy|' +
  'dinh ky|hang nam|gop y|lay y kien|xin y kien|y kien|du thao nghi dinh|xuc tien|thuong mai|xuat nhap khau|nhap khau|xuat khau|doanh nghiep|hiep hoi|hoi cho|thu tuc|thu tuc hanh chinh|cai cach|hanh chinh|c o|' +
  'xuat xu|giay chung nhan|nang luong|dien luc|hoa chat|an toan thuc pham|thi truong|quan ly thi truong|gia ca|thong ke|so lieu|cong nghiep|dien|than|xang dau|lien tuc|chuyen mon|nghiep vu|ket luan hop|ket luan cuoc hop|' +
  'phan cong|phoi hop|moi|moi hop|tham du|du|tham gia|cu can bo|cu nguoi|dang ky|tham|chuc mung|cam on|chao mung|khai giang|be giang|khanh thanh|khai truong|gui cac don vi|tra loi|phuc dap|de nghi|bo tri|' +
  'phong hop|hoi truong|don ve sinh|ve sinh|phong chay|chua chay|tiet kiem dien|dien nuoc|gui xe|giu xe|bao tri|ky ket|thoa thuan|hop tac|quoc te|dau tu|du an|ngan sach|quyet toan|du toan|thuong|thu nhap'

const bodies =
  'bo|bo cong thuong|cong thuong|vu|cuc|vien|tong cuc|phong|phong em|phong minh|phong toi|phong ban|ban|trung tam|truong|don vi|cac don vi|don vi em|don vi minh|don vi toi|don vi khac|don vi trong bo|noi nhan|co quan|' +
  'van phong bo|van phong|van thu|van thu bo|van thu don vi|vu phap che|vu ke hoach|dia phuong|cac dia phuong|tinh|thanh pho|so|so cong thuong|so nganh|ubnd|uy ban|uy ban nhan dan|chinh phu|van phong chinh phu|bo khac|' +
  'bo tai chinh|bo y te|bo noi vu|bo xay dung|bo tu phap|bo ngoai giao|bo quoc phong|bo giao duc|bo giao duc va dao tao|bo nong nghiep|bo nong nghiep va moi truong|bo tai nguyen|bo tai nguyen va moi truong|bo ke hoach va dau tu|bo giao thong|bo giao thong van tai|bo van hoa|bo lao dong|bo dan toc va ton giao|bo khoa hoc va cong nghe|cac bo|bo nganh|nguoi dan|cua dan|cong dan|to chuc|to chuc ca nhan|can bo|chuyen vien|nhan vien|cong chuc|vien chuc|doi tac|nha thau|tap doan|tong cong ty|cong ty|cong doan|doan thanh nien|tham tan|thuong vu|dai su quan|' +
  'trinh lanh dao|trinh lanh dao bo|trinh bo truong|trinh thu truong|lanh dao ky|bo truong ky|thu truong ky|lanh dao bo ky|vu truong ky|cua vu|cua phong|ca'

const asking =
  'thi|co|phai|duoc|khong|chua|nen|can|bat buoc|buoc|hay|hay la|luon|la|a|ah|ha|nhi|nhe|nha|vay|the|z|oi|bot|bot oi|ad|em|toi hoi|toi co|toi can|toi phai|toi dang|toi muon|toi gui|toi vua|cho toi|cua toi|minh|anh chi|anh|chi oi|chi a|ban|ban oi|da|thua|voi|xin hoi|cho hoi|cho em hoi|cho toi hoi|' +
  'hoi|cho biet|cho em biet|cho toi biet|xin cho biet|giup|giup em|dung khong|dung k|phai khong|duoc khong|duoc chu|chu|chang|co the|duoc phep|cho phep|co can|co phai|co duoc|gi|nao|nhu the nao|deu|tat ca|moi|toan bo|het|nhung|cac|cai|may|mot|' +
  'khong nhi|khong a|hong|sao|lai|nua|ca|cung|vay thi|neu|khi|luc|roi|xong|da ky|duoc ky|vua ky|moi ky|hom nay|hom qua|sang nay|chieu nay|tuan nay|hien nay|gio|bay gio|nay|do|kia|ay|theo quy dinh|quy dinh|theo|dieu|khoan 1|khoan 2|khoan may|diem|thuoc|khong thuoc|tai|va|hoac|cua|cho|tu|den|di|ve|ve viec|viec|' +
  'o|tren|trong|qua|len|vao|bang|thay vi|thay|cung duoc|thoi|hay thoi|chi can|co nhat thiet|nhat thiet|khan|thuong khan|hoa toc|gap|binh thuong|thong thuong|thuong|thuong ngay|dai tra|don gian|thuong le'

const sending =
  'gui|gui di|gui qua|gui len|gui tren|gui den|gui cho|gui ca|gui dien tu|gui giay|gui ban giay|gui bang|luan chuyen|di qua|dua len|dua vao|dua|tai len|up|chuyen|chuyen qua|chuyen len|dang len|day len|cho len|nhap len|nhap vao|nhap|scan|quet|so hoa|phat hanh|trao doi|chia se|ban hanh|qua duong|' +
  'dien tu|imoit|he thong|phan mem|len mang|su dung|dung imoit|tren he thong|buu dien|email|mail|zalo|truc tiep|gui zalo|nhanh|cho nhanh|cho tien'

/** Said of the document, these deny a class that must not be sent. */
const denials =
  'khong mat|khong phai mat|khong phai van ban mat|khong phai la van ban mat|khong phai tai lieu mat|khong phai cong van mat|khong thuoc dien mat|khong thuoc loai mat|khong dong dau mat|khong toi mat|khong tuyet mat|' +
  'khong phai to cao|khong to cao|khong to cao ai|khong phai don to cao|khong phai la to cao|khong phai la don to cao|cung khong phai to cao|khong phai don thu to cao|khong co noi dung to cao|khong phai van ban toi mat|khong phai bi mat nha nuoc|' +
  'khong mat cung khong to cao|khong bi mat|khong co do mat|khong han che cong bo|khong bi han che cong bo|khong thuoc dien han che cong bo|khong thuoc dien han che'

export const ordinaryWords = [kinds, subjects, bodies, asking, sending, denials].join('|')

/** A paper of which nothing is said but that it is there: it may be of any class. */
export const unnamedPapers =
  / (van ban|tai lieu|ho so|file|cong van|giay to) (nay|kia|do|ay)( cua (em|toi|minh))? /
export const calledOrdinary =
  / (thuong|binh thuong|thong thuong|ordinary|normal|usual|regular|khong( phai)?( \S+){0,4} (mat|to cao|cong bo)) /
/** Not for everybody, or not ordinary: "không gửi cho cán bộ", "không phải văn bản thường". */
export const keptBack =
  / (khong|chua|cam|dung|tranh|ngung|chi) (duoc |cho |nen |phep |the )*(gui|phat hanh|chuyen|chia se|ban hanh|luan chuyen) (cho|toi|den|ra|di|trong|noi bo) | (khong|chua) (duoc |nen |cho )*(phat hanh|chia se|ban hanh) | (khong|chang|chua) (phai |han )?(la )?((van ban|cong van|giay to) )?(binh thuong|thong thuong|thuong) | (loai|hang|nhom|kieu|cap) [a-z] $/
/** Words that look like listed ones once their marks are gone. */
export const otherReadings =
  'tối|ém|cấm|dặn|tố|đừng|chỉ|riêng|kín|giữ|khoan|bảo|mật|sợ|cất|giấu|dấu|lộ|tội|tù|lén|dọa|kể|tư|thứ|đám|khóa|hủy|thâu|giấm|diện|độ|đồn|chuyên'
/** Of these, the ones that no listed phrase holds. */
export const neverOrdinary = 'tối|ém|dặn|đừng|kín|giấu|tội|riêng|lén|dọa|sợ'
/** Abbreviations of which one meaning is a banned class. */
export const doubtfulAbbreviations: ReadonlySet<string> = new Set(['tc', 'tm', 'tum', 'm', 'bm', 'tgm'])
