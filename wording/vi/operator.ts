/** What the commands of the operator say in the terminal. */
export const operator = {
  inUse:
    'Cơ sở dữ liệu trong thư mục này đang được trợ lý sử dụng. Người quản trị có thể làm việc này ngay trong chat với trợ lý (ví dụ “cấp quyền văn thư cho …”), hoặc dừng trợ lý rồi chạy lại lệnh, hoặc dùng PostgreSQL (DATABASE_URL).',
  unknownOption: (option: string) => `Không có lựa chọn ${option}.`,
  cannotRead: (file: string) => `Không đọc được tệp ${file}.`,
  cannotWrite: (file: string) => `Không ghi được tệp ${file}.`,
  notText: (file: string) => `${file} không phải chữ UTF-8. Trong Excel, hãy lưu dạng “CSV UTF-8”.`,
  written: (file: string) => `Đã ghi ${file}.`,
  nobody: (text: string) => `Không thấy ai có mã hay địa chỉ thư ${text}.`,
  several: (text: string) => `Có nhiều người dùng địa chỉ thư ${text}; hãy ghi mã <tenant>:<người dùng>.`,
  people: {
    usage: [
      'npm run people -- import tệp.csv [--dry-run]',
      'npm run people -- grant <thư điện tử hoặc mã> <vai trò>',
      'npm run people -- revoke <thư điện tử hoặc mã> <vai trò>',
      'npm run people -- list [vai trò]',
    ],
    dryRun: 'Chạy thử, chưa ghi gì:',
    lines: (count: number) => `Số dòng: ${count}`,
    units: (added: number, changed: number) => `Đơn vị: ${added} mới, ${changed} đổi địa chỉ thư`,
    people: (added: number, changed: number) => `Người: ${added} mới, ${changed} thay đổi`,
    unchanged: (count: number) => `Dòng không đổi gì: ${count}`,
    problem: (line: number, problem: string) => `Dòng ${line}: ${problem}`,
    nothingDone: 'Tệp còn lỗi nên không có gì được ghi.',
    unknownRole: (text: string, all: string) => `Không có vai trò “${text}”. Các vai trò: ${all}.`,
    granted: (name: string, role: string) =>
      `Đã cấp quyền ${role} cho ${name}; có hiệu lực từ thao tác tiếp theo.`,
    revoked: (name: string, role: string) => `Đã thu hồi quyền ${role} của ${name}.`,
    unchangedRole: (name: string, role: string, held: boolean) =>
      held ? `${name} đã có quyền ${role} từ trước.` : `${name} không có quyền ${role}.`,
    lastAdministrator: 'Đây là người quản trị cuối cùng. Hãy cấp quyền quản trị cho một người khác trước.',
    nobodyYet: 'Chưa có ai.',
  },
  audit: {
    usage: ['npm run audit -- verify', 'npm run audit -- export [tệp.csv]'],
    whole: (entries: number, hash: string) => `Nhật ký nguyên vẹn: ${entries} mục, mã cuối ${hash}.`,
    broken: (sequence: number) => `Nhật ký bị sửa: mục ${sequence} không khớp với mục trước nó.`,
    cut: (sequence: number, expected: number) =>
      `Nhật ký thiếu hoặc thừa mục ở cuối: có ${sequence} mục, đúng ra là ${expected}.`,
  },
  personalData: {
    usage: [
      'npm run personal-data -- export <thư điện tử hoặc mã> [tệp.json]',
      'npm run personal-data -- erase <thư điện tử hoặc mã>',
    ],
    erased: (id: string) =>
      `Đã xóa dữ liệu cá nhân của ${id}. Mã số, loại, trạng thái, thời gian và nhật ký được giữ lại.`,
    stillOpen: (number: string) =>
      `Chưa xóa được: ${number} còn chưa kết thúc. Hãy kết thúc hoặc chuyển người xử lý trước.`,
  },
  outbox: {
    usage: ['npm run outbox -- list', 'npm run outbox -- revive <ngày, ví dụ 2026-11-22>'],
    nothing: 'Không có thư hay tin nào gửi hỏng.',
    kinds: { 'send-email': 'thư điện tử', 'send-webhook': 'webhook' },
    line: (kind: string, at: string, to: string, reason: string) => `${at}  ${kind}  ${to}  ${reason}`,
    noDay: (text: string) => `“${text}” không phải một ngày; ghi ví dụ 2026-11-22.`,
    revived: (count: number) => `Sẽ gửi lại ${count} thư điện tử.`,
  },
  webhooks: {
    usage: [
      'npm run webhooks -- list',
      'npm run webhooks -- add <https://…> [sự kiện,sự kiện]',
      'npm run webhooks -- remove <số>',
    ],
    nothing: 'Chưa có hệ thống nào nhận sự kiện.',
    line: (id: number, url: string, kinds: string, waiting: number, dead: number) =>
      `${id}  ${url}  ${kinds}  đang chờ ${waiting}, hỏng ${dead}`,
    added: (id: number, secret: string) =>
      `Đã thêm webhook ${id}. Khóa ký (chỉ hiện một lần, hãy lưu ngay): ${secret}`,
    refused: (path: string): string =>
      path === 'kinds'
        ? 'Tên sự kiện không đúng; xem docs/connecting-systems.md.'
        : 'Địa chỉ không dùng được: cần https, không kèm tài khoản; máy trong mạng nội bộ phải có tên trong WEBHOOK_HOSTS.',
    unknown: (id: string) => `Không có webhook ${id}.`,
    removed: (id: number) => `Đã bỏ webhook ${id}.`,
  },
}
