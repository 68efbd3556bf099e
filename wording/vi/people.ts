/** People and roles, as they are called on screen, in files and in commands. */
export const people = {
  roles: {
    staff: 'nhân viên',
    clerk: 'văn thư',
    'unit-head': 'thủ trưởng đơn vị',
    helpdesk: 'bộ phận hỗ trợ',
    'helpdesk-lead': 'trưởng bộ phận hỗ trợ',
    'knowledge-editor': 'biên tập câu trả lời',
    administrator: 'quản trị',
  },
  /** Other names of the roles that are understood. */
  alsoCalled: {
    staff: ['chuyên viên', 'người dùng'],
    clerk: ['văn thư đơn vị', 'văn thư bộ'],
    'unit-head': ['lãnh đạo đơn vị', 'thủ trưởng', 'trưởng đơn vị'],
    helpdesk: ['hỗ trợ', 'nhân viên hỗ trợ', 'cán bộ hỗ trợ'],
    'helpdesk-lead': ['trưởng hỗ trợ', 'trưởng nhóm hỗ trợ'],
    'knowledge-editor': ['biên tập', 'biên tập viên', 'biên tập tri thức'],
    administrator: ['quản trị viên', 'quản trị hệ thống'],
  },
  /** Names of the columns of a file of people; the first one is the one to write. */
  columns: {
    unit: ['đơn vị', 'tên đơn vị'],
    name: ['họ và tên', 'họ tên'],
    email: ['thư điện tử', 'địa chỉ thư'],
    tenant_id: ['mã tenant', 'mã tổ chức'],
    object_id: ['mã người dùng', 'mã đối tượng'],
    roles: ['vai trò'],
    unit_emails: ['thư điện tử đơn vị', 'email đơn vị'],
  },
  importProblems: {
    'not-csv': 'tệp không đọc được như CSV (dấu nháy kép mở mà không đóng?)',
    'columns-missing': 'dòng đầu thiếu cột bắt buộc: cần có cột đơn vị (unit)',
    'column-unknown': 'dòng đầu có cột không nhận ra',
    'column-twice': 'dòng đầu có hai cột cùng nghĩa',
    'nothing-in-it': 'tệp không có dòng nào ngoài dòng đầu',
    'too-many-lines': 'tệp có quá nhiều dòng; xin chia nhỏ',
    'cells-wrong': 'số ô của dòng không khớp với dòng đầu',
    'unit-missing': 'thiếu tên đơn vị',
    'unit-not-valid': 'tên đơn vị phải có từ 2 đến 120 ký tự',
    'name-missing': 'thiếu họ và tên của người mới',
    'name-not-valid': 'họ và tên phải có từ 2 đến 80 ký tự',
    'email-not-valid': 'địa chỉ thư điện tử không đúng',
    'unit-email-not-valid': 'địa chỉ thư điện tử của đơn vị không đúng',
    'id-missing': 'thiếu mã tenant hoặc mã người dùng, và chưa có ai dùng địa chỉ thư này',
    'id-not-valid': 'mã tenant hoặc mã người dùng không đúng',
    'role-unknown': 'có vai trò không nhận ra',
    'person-twice': 'người này đã có ở một dòng phía trên',
    'email-twice': 'địa chỉ thư này đã thuộc về người khác ở một dòng phía trên',
    'last-administrator': 'dòng này sẽ bỏ quyền của người quản trị cuối cùng',
  },
  /** What stands in place of what was erased. */
  erased: {
    name: 'Người dùng đã xóa dữ liệu',
    text: '(nội dung đã xóa)',
  },
}
