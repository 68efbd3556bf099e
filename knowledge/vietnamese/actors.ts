/** Bodies and people the field speaks of, as the doer of something. */
export const actors = {
  agency:
    'cục thương mại điện tử và công nghệ thông tin|cục thương mại điện tử|cục tmđt và cntt|cục tmđt cntt|cục tmđt|cục công nghệ thông tin|cục cntt|cục',
  ministryOffice: 'văn phòng bộ|chánh văn phòng|chánh văn phòng bộ|phòng hành chính',
  unitHeads:
    'thủ trưởng|thủ trưởng đơn vị|thủ trưởng các đơn vị|lãnh đạo đơn vị|trưởng đơn vị|trưởng phòng|lãnh đạo phòng|lãnh đạo vụ|phó phòng|' +
    'người đứng đầu đơn vị|cấp trưởng đơn vị|cấp phó đơn vị|cấp trưởng phòng|cấp trưởng|cấp phó|sếp em|lãnh đạo cấp phòng|lãnh đạo các đơn vị',
  clerks: 'văn thư|văn thư bộ|văn thư đơn vị|bộ phận văn thư',
  units: 'đơn vị em|đơn vị tôi|đơn vị mình|đơn vị sử dụng|các vụ|các đơn vị|đơn vị',
  users: 'người sử dụng|người dùng|chuyên viên|nhân viên|cán bộ|công chức|viên chức|người lao động',
  secretaries: 'thư ký|thư ký lãnh đạo|thư ký lãnh đạo bộ|thư ký bộ trưởng',
  reformBoard: 'ban hiện đại hóa|ban hiện đại hóa hành chính',
  departments:
    'vụ tổ chức cán bộ|vụ pháp chế|thanh tra bộ|thanh tra|vụ kế hoạch|vụ thi đua khen thưởng|công đoàn|vụ tài chính',
  ministryLeaders: 'lãnh đạo bộ|bộ trưởng|thứ trưởng',
  otherAgency:
    'cục thương mại điện tử và kinh tế số|cục chuyển đổi số|bộ thông tin và truyền thông|bộ khoa học và công nghệ|bộ công an|' +
    'bộ tài chính|bộ y tế|bộ nội vụ|bộ xây dựng|bộ tư pháp|bộ ngoại giao|bộ quốc phòng|bộ giáo dục|bộ giáo dục và đào tạo|bộ nông nghiệp|bộ nông nghiệp và môi trường|bộ tài nguyên|bộ tài nguyên và môi trường|bộ kế hoạch và đầu tư|bộ giao thông|bộ giao thông vận tải|bộ văn hóa|bộ lao động|bộ dân tộc và tôn giáo|ngân hàng nhà nước|kiểm toán nhà nước|thanh tra chính phủ|quốc hội|tòa án|viện kiểm sát|tổng cục thuế|tổng cục hải quan',
} as const

export type Actor = keyof typeof actors

/** Systems and equipment other than the one the documents are about. */
export const otherSystems =
  'eoffice|e office|vneid|outlook|teams|zalo|idesk|vnpt ioffice|ioffice|voffice|dịch vụ công|cổng dịch vụ công|wifi|mạng wifi|vpn|máy in|máy tính|' +
  'chấm công|phần mềm kế toán|kế toán|misa|chữ ký số|token|usb token|cổng thông tin|cổng thông tin điện tử|website bộ|máy chiếu|' +
  'điện thoại bàn|máy photo|máy scan|hệ thống camera|thẻ ra vào|bảo hiểm|lương|google|gmail|facebook|sharepoint|onedrive|word|excel|windows|office|' +
  'hộ chiếu|hóa đơn điện tử|hệ thống báo cáo|một cửa|thư công vụ|email công vụ|thư điện tử công vụ|điều hòa|xe|nghỉ phép|họp trực tuyến|zoom|skype|' +
  'giấy xác nhận|chữ ký email|biên chế|lịch trực|trực cơ quan|hội trường|căng tin|nhà ăn|thai sản|khám bệnh|khám sức khỏe|bệnh viện|đảng phí|công đoàn phí|danh thiếp|văn phòng phẩm|công tác phí|nâng ngạch|thi nâng ngạch|ngạch|bậc lương|nâng lương|thẻ công chức|thẻ nhân viên|bãi xe|hầm xe|gửi xe|thang máy|máy lạnh|máy pha cà phê|tủ lạnh|' +
  'lì xì|tuyển dụng|hợp đồng lao động|đi nước ngoài|vé máy bay|khách sạn|bốc thăm|nhà công vụ|tạm ứng|thanh toán|hóa đơn|đồng phục|sinh nhật|du lịch|cms|erp|hrm|phần mềm nhân sự|quản lý nhân sự|đấu thầu|kho bạc|ngân hàng|thuế|máy fax|server|máy chủ'
