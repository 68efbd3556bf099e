/** Bodies and people the field speaks of, as the doer of something. */
export const actors = {
  agency:
    'cục thương mại điện tử và công nghệ thông tin|cục thương mại điện tử|cục tmđt và cntt|cục tmđt cntt|cục tmđt|cục công nghệ thông tin|cục cntt|cục',
  ministryOffice: 'văn phòng bộ|chánh văn phòng|chánh văn phòng bộ|phòng hành chính',
  unitHeads:
    'thủ trưởng|thủ trưởng đơn vị|thủ trưởng các đơn vị|lãnh đạo đơn vị|trưởng đơn vị|trưởng phòng|lãnh đạo phòng|lãnh đạo vụ|phó phòng|' +
    'vụ trưởng|cục trưởng|viện trưởng|tổng cục trưởng|giám đốc|phó vụ trưởng|vụ phó|phó cục trưởng|cục phó|phó viện trưởng|phó giám đốc|phó trưởng phòng|trưởng trung tâm|lãnh đạo cục|lãnh đạo viện|lãnh đạo trung tâm|lãnh đạo ban|sếp vụ|sếp cục|sếp viện|sếp phòng|sếp đơn vị|ông vụ trưởng|ông trưởng phòng|' +
    'người đứng đầu đơn vị|cấp trưởng đơn vị|cấp phó đơn vị|cấp trưởng phòng|cấp trưởng|cấp phó|sếp em|lãnh đạo cấp phòng|lãnh đạo các đơn vị',
  clerks:
    'văn thư|văn thư bộ|văn thư đơn vị|bộ phận văn thư|văn thư của bộ|văn thư của đơn vị|văn thư vụ|văn thư của vụ|văn thư cục|văn thư của cục|văn thư viện|văn thư đi|văn thư đến',
  units:
    'cục em|cục tôi|cục mình|cục chúng tôi|cục bạn|vụ em|vụ tôi|vụ mình|vụ chúng tôi|viện em|viện tôi|viện mình|phòng em|phòng tôi|phòng mình|bên em|bên mình|đơn vị em|đơn vị tôi|đơn vị mình|đơn vị sử dụng|các vụ|các đơn vị|đơn vị',
  users: 'người sử dụng|người dùng|chuyên viên|nhân viên|cán bộ|công chức|viên chức|người lao động',
  secretaries: 'thư ký|thư ký lãnh đạo|thư ký lãnh đạo bộ|thư ký bộ trưởng',
  reformBoard: 'ban hiện đại hóa|ban hiện đại hóa hành chính',
  departments:
    'vụ tổ chức cán bộ|vụ pháp chế|thanh tra bộ|thanh tra|vụ kế hoạch|vụ thi đua khen thưởng|công đoàn|vụ tài chính',
  ministryLeaders: 'lãnh đạo bộ|bộ trưởng|thứ trưởng',
  otherAgency:
    'cục thương mại điện tử và kinh tế số|cục chuyển đổi số|bộ thông tin và truyền thông|bộ khoa học và công nghệ|bộ công an|' +
    'bộ tài chính|bộ y tế|bộ nội vụ|bộ xây dựng|bộ tư pháp|bộ ngoại giao|bộ quốc phòng|bộ giáo dục|bộ giáo dục và đào tạo|bộ nông nghiệp|bộ nông nghiệp và môi trường|bộ tài nguyên|bộ tài nguyên và môi trường|bộ kế hoạch và đầu tư|bộ giao thông|bộ giao thông vận tải|bộ văn hóa|bộ lao động|bộ dân tộc và tôn giáo|ngân hàng nhà nước|kiểm toán nhà nước|doanh nghiệp|công dân|báo chí|nhà báo|phóng viên|sở công thương|đại sứ quán|ủy ban nhân dân|hiệp hội|nhà thầu|thanh tra chính phủ|quốc hội|tòa án|viện kiểm sát|tổng cục thuế|tổng cục hải quan',
} as const

export type Actor = keyof typeof actors

/** Systems and equipment other than the one the documents are about. */
export const otherSystems =
  'eoffice|e office|vneid|outlook|teams|zalo|idesk|vnpt ioffice|ioffice|voffice|dịch vụ công|cổng dịch vụ công|wifi|mạng wifi|vpn|máy in|máy tính|' +
  'chấm công|phần mềm kế toán|kế toán|misa|chữ ký số|token|usb token|cổng thông tin|cổng thông tin điện tử|website bộ|máy chiếu|' +
  'điện thoại bàn|máy photo|máy scan|hệ thống camera|thẻ ra vào|bảo hiểm|lương|google|gmail|facebook|sharepoint|onedrive|word|excel|windows|office|' +
  'hộ chiếu|hóa đơn điện tử|hệ thống báo cáo|một cửa|thư công vụ|email công vụ|thư điện tử công vụ|điều hòa|xe|nghỉ phép|họp trực tuyến|zoom|skype|' +
  'giấy xác nhận|chữ ký email|biên chế|lịch trực|trực cơ quan|hội trường|căng tin|nhà ăn|thai sản|khám bệnh|khám sức khỏe|bệnh viện|đảng phí|công đoàn phí|danh thiếp|văn phòng phẩm|công tác phí|nâng ngạch|thi nâng ngạch|ngạch|bậc lương|nâng lương|thẻ công chức|thẻ nhân viên|bãi xe|hầm xe|gửi xe|thang máy|máy lạnh|máy pha cà phê|tủ lạnh|' +
  'lì xì|tuyển dụng|hợp đồng lao động|đi nước ngoài|vé máy bay|khách sạn|bốc thăm|nhà công vụ|tạm ứng|thanh toán|hóa đơn|đồng phục|sinh nhật|du lịch|chứng chỉ|chứng nhận|văn bằng|bằng cấp|thẻ đảng|con dấu|ký hiệu|thể thức|lề trang|thời hạn bảo quản|giải mật|độ khẩn|pccc|phòng cháy|chữa cháy|điện nước|tiền điện|bảo hiểm xã hội|sổ bảo hiểm|căn cước|giấy phép|xuất khẩu|nhập khẩu|hải quan|xăng|giá xăng|đa cấp|khuyến mại|hội chợ|lịch họp|đặt xe|visa|thị thực|sáng kiến|đề tài|luận văn|đại hội|chi bộ|đảng viên|kiểm kê|văn nghệ|thể thao|bóng đá|tiệc|liên hoan|thang điểm|viber|telegram|webex|dropbox|google drive|ổ cứng|usb|bổ nhiệm|luân chuyển cán bộ|tăng lương|nghỉ mát|thanh lý|xây trụ sở|ảnh đại diện|ảnh hồ sơ|tin nhắn|cuộc gọi|bàn phím|chuột|màn hình|sổ lương|thi tuyển|hội nghị|phòng họp|cms|erp|hrm|phần mềm nhân sự|quản lý nhân sự|đấu thầu|kho bạc|ngân hàng|thuế|máy fax|server|máy chủ'

/**
 * Who does a step of a procedure: the step's own title names one of these. Where a question names one, the steps of the
 * others are about somebody else. A name may stand in several rows: a "phó phòng" is one of the leaders of a division.
 */
export const roles = {
  ministryLeader: 'lãnh đạo bộ|bộ trưởng|thứ trưởng',
  secretary: 'thư ký|thư ký lãnh đạo bộ|thư ký bộ trưởng|thư ký thứ trưởng',
  chiefOfOffice: 'chánh văn phòng',
  unitHead:
    'cấp trưởng đơn vị|lãnh đạo đơn vị|thủ trưởng đơn vị|thủ trưởng|trưởng đơn vị|lãnh đạo vụ|lãnh đạo cục|lãnh đạo viện|vụ trưởng|cục trưởng|viện trưởng|tổng cục trưởng|giám đốc|sếp vụ|sếp cục|sếp viện|sếp đơn vị',
  unitDeputy:
    'cấp phó đơn vị|lãnh đạo đơn vị|lãnh đạo vụ|lãnh đạo cục|lãnh đạo viện|phó vụ trưởng|vụ phó|phó cục trưởng|cục phó|phó viện trưởng|phó giám đốc|cấp phó',
  divisionHead:
    'cấp trưởng phòng|trưởng phòng|lãnh đạo phòng|lãnh đạo ban|lãnh đạo trung tâm|trưởng trung tâm|sếp phòng',
  divisionDeputy: 'phó phòng|phó trưởng phòng|lãnh đạo phòng',
  officer: 'chuyên viên',
  ministryClerk: 'văn thư bộ|văn thư của bộ|văn thư đi|văn thư đến',
  unitClerk:
    'văn thư đơn vị|văn thư của đơn vị|văn thư vụ|văn thư của vụ|văn thư cục|văn thư của cục|văn thư viện',
} as const

export type Role = keyof typeof roles
