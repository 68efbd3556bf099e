import type { DialogName } from './requests'

const commands = {
  account: { title: 'Xin cấp tài khoản', text: 'xin cấp tài khoản' },
  incident: { title: 'Báo sự cố', text: 'báo sự cố' },
  check: { title: 'Kiểm tra văn bản', text: 'kiểm tra văn bản' },
  mine: { title: 'Yêu cầu của tôi', text: 'yêu cầu của tôi' },
  human: { title: 'Gặp cán bộ hỗ trợ', text: 'gặp cán bộ hỗ trợ' },
  help: { title: 'Trợ giúp', text: 'trợ giúp' },
  cancel: { title: 'Hủy', text: 'hủy' },
  queue: { title: 'Hàng đợi', text: 'hàng đợi' },
}

const helpdeskCommands = [
  { title: 'hàng đợi', value: 'các yêu cầu đang chờ anh/chị' },
  {
    title: 'nhận SC-…, giao SC-… cho …, hỏi lại SC-…: …',
    value: 'xử lý; còn có "phân loại", "ghi chú", "gộp … vào …", "đã xử lý", "đóng"',
  },
  { title: 'soạn thông báo sự cố SC-…', value: 'báo các đơn vị khi iMOIT có sự cố và khi đã khắc phục' },
  { title: 'câu hỏi chưa trả lời', value: 'xem và soạn câu trả lời' },
  { title: 'ai đang trực', value: 'xem lịch trực hỗ trợ' },
]

export const conversation = {
  done: 'Đã thực hiện.',
  commands,
  welcome: {
    title: 'Trợ lý iMOIT xin chào anh/chị',
    text: 'Tôi trả lời câu hỏi về Quy chế quản lý và sử dụng Hệ thống văn bản điện tử Bộ Công Thương (iMOIT), luôn kèm trích dẫn nguyên văn; nhận yêu cầu tài khoản, báo sự cố; giúp kiểm tra một văn bản có gửi qua iMOIT được không.\nTôi không phải là iMOIT: nội dung gửi cho tôi không thay cho việc gửi văn bản. Xin không nhập mật khẩu hay nội dung văn bản mật.',
    examplesTitle: 'Anh/chị có thể thử:',
    examples: [
      {
        title: 'Loại văn bản nào không được gửi qua iMOIT?',
        text: 'Loại văn bản nào không được gửi qua iMOIT?',
      },
      { title: 'Ai cấp tài khoản iMOIT?', text: 'Ai cấp tài khoản iMOIT?' },
    ],
  },
  help: {
    title: 'Tôi giúp được gì',
    text: 'Anh/chị cứ hỏi tự nhiên, có dấu hay không dấu, hoặc gõ số điều khoản như "khoản 1 Điều 6". Các lệnh dưới đây dùng được bất cứ lúc nào:',
    commands: [
      { title: 'xin cấp tài khoản', value: 'cấp mới, đổi quyền, thu hồi, khôi phục mật khẩu' },
      { title: 'báo sự cố', value: 'báo iMOIT lỗi, hoặc sự cố an toàn thông tin' },
      { title: 'kiểm tra văn bản', value: 'văn bản này có gửi qua iMOIT được không' },
      { title: 'yêu cầu của tôi', value: 'theo dõi, xem lịch sử, rút yêu cầu' },
      { title: 'gặp cán bộ hỗ trợ', value: 'gửi câu hỏi cho người phụ trách' },
      { title: 'hủy', value: 'dừng việc đang làm dở' },
      { title: 'English', value: 'switch to English' },
    ],
    personal: [
      { title: 'trả lời SC-…: …', value: 'trao đổi với bộ phận hỗ trợ về một yêu cầu đã gửi' },
      { title: 'đề nghị kết nối phần mềm với iMOIT', value: 'lập đề nghị kết nối hệ thống' },
      { title: 'imoit có đang sự cố không?', value: 'xem thông báo sự cố, bảo trì hiện nay' },
      { title: 'dữ liệu của tôi', value: 'xem trợ lý đang lưu dữ liệu gì của anh/chị' },
      { title: 'cài đặt thông báo', value: 'chọn tin nhận trong Microsoft Teams, đặt giờ yên lặng' },
    ],
    byRole: {
      'unit-head': [
        { title: 'hàng đợi', value: 'các yêu cầu đang chờ anh/chị' },
        { title: 'duyệt TK-…, từ chối TK-…: lý do', value: 'xác nhận yêu cầu tài khoản của đơn vị' },
        { title: 'ủy quyền xác nhận cho … từ … đến …', value: 'nhờ người trong đơn vị xác nhận thay' },
      ],
      helpdesk: helpdeskCommands,
      'helpdesk-lead': [
        ...helpdeskCommands,
        { title: 'phân trực cho … từ … đến …', value: 'xếp lịch trực hỗ trợ' },
      ],
      'knowledge-editor': [
        { title: 'hàng đợi', value: 'các yêu cầu đang chờ anh/chị' },
        { title: 'câu hỏi chưa trả lời', value: 'xem và soạn câu trả lời' },
      ],
      administrator: [
        ...helpdeskCommands,
        {
          title: 'cấp quyền … cho …',
          value: 'cấp vai trò trong trợ lý này; thu hồi: "thu hồi quyền … của …"',
        },
        { title: 'mục tiêu thời gian, lịch làm việc 2026', value: 'xem và đổi mục tiêu nội bộ, ngày nghỉ' },
      ],
    },
  },
  greeting: 'Chào anh/chị. Anh/chị cần hỏi gì về iMOIT, hay muốn lập yêu cầu?',
  thanks: 'Rất vui được hỗ trợ anh/chị. Cần gì thêm anh/chị cứ nhắn.',
  goodbye: 'Chào anh/chị. Khi cần anh/chị cứ nhắn cho tôi.',
  acknowledgement: 'Vâng. Cần gì thêm anh/chị cứ nhắn.',
  upset:
    'Tôi rất tiếc vì chưa giúp được anh/chị. Anh/chị có thể gửi thẳng câu hỏi cho cán bộ hỗ trợ, báo sự cố, hoặc xem yêu cầu đã gửi đang tới đâu.',
  saysNothing:
    'Tôi chưa hiểu ý anh/chị, hoặc nội dung này không có trong tài liệu tôi được cung cấp. Anh/chị nói rõ hơn việc cần hỏi hay cần làm trên iMOIT, hoặc gõ "trợ giúp".',
  empty: 'Tôi chưa nhận được nội dung nào. Anh/chị nhập câu hỏi, hoặc gõ "trợ giúp" để xem tôi làm được gì.',
  file: 'Tôi không nhận tệp hay hình ảnh, vì trong đó có thể có nội dung văn bản không được đưa lên đây. Tệp vừa gửi không được mở hay lưu lại phía tôi; nếu trong tệp có nội dung mật, anh/chị xóa tin nhắn đó ngay. Để biết văn bản có gửi qua iMOIT được không, anh/chị dùng "kiểm tra văn bản" và chỉ chọn loại.',
  nothingAsked:
    'Hiện tôi không chờ câu trả lời nào. Anh/chị nhập câu hỏi về iMOIT, hoặc gõ "trợ giúp" để xem tôi làm được gì.',
  nothingToCancel: 'Hiện không có việc nào đang làm dở. Gõ "trợ giúp" để xem tôi làm được gì.',
  nothingToGoBack: 'Hiện không có câu hỏi nào để quay lại. Gõ "trợ giúp" để xem tôi làm được gì.',
  nothingToEdit: 'Hiện không có yêu cầu nào đang soạn. Để xem yêu cầu đã gửi, gõ "yêu cầu của tôi".',
  languageSet: 'Tôi sẽ dùng tiếng Việt.',
  backTo: (dialog: string) => `Quay lại ${dialog}.`,
  dialogs: {
    'account-request': 'yêu cầu tài khoản',
    'incident-report': 'báo sự cố',
    'document-check': 'kiểm tra văn bản',
    'ask-human': 'câu hỏi gửi cán bộ hỗ trợ',
    interconnection: 'đề nghị kết nối hệ thống',
    'breach-cancellation': 'hủy tài khoản do vi phạm',
  } satisfies Record<DialogName, string>,
  thenNext: (dialog: string) =>
    `Anh/chị có hai việc. Tôi giúp việc đầu trước, xong sẽ hỏi tiếp về ${dialog}.`,
  finishFirst: (dialog: string) =>
    `Anh/chị đang làm dở ${dialog}. Anh/chị hoàn tất, hoặc gõ "hủy" rồi yêu cầu lại.`,
  offerDeclined: 'Vâng. Cần gì thêm anh/chị cứ nhắn.',
  movedToPersonal:
    'Để giữ riêng tư, yêu cầu cá nhân được làm trong cuộc trò chuyện riêng. Tôi đã nhắn anh/chị ở đó.',
  passwordSeen:
    'Tin nhắn của anh/chị có vẻ chứa mật khẩu hoặc mã xác thực. Tôi không lưu nội dung đó. Anh/chị xóa tin nhắn và đổi mật khẩu; không ai trong bộ phận hỗ trợ cần mật khẩu của anh/chị.',
  secretSeen:
    'Tin nhắn của anh/chị có vẻ nêu số hiệu, nội dung văn bản mật hoặc người liên quan trong đơn tố cáo. Tôi không lưu nội dung đó. Anh/chị xóa tin nhắn và báo người chịu trách nhiệm của đơn vị; khi hỏi, anh/chị chỉ nêu loại văn bản.',
  staleCardGone: 'Thẻ này không còn hiệu lực nên tôi chưa thực hiện gì. Gõ "trợ giúp" để bắt đầu lại.',
  coreUnreachable:
    'Hệ thống tiếp nhận đang gián đoạn nên tôi chưa xem được. Anh/chị thử lại sau ít phút; câu hỏi về Quy chế tôi vẫn trả lời được.',
  kept: 'Hệ thống tiếp nhận đang gián đoạn. Nội dung của anh/chị đã được giữ lại và sẽ tự gửi khi hệ thống trở lại; tôi sẽ báo kết quả, anh/chị không cần gửi lại.',
  noQueue: 'Hiện không có việc nào đang chờ anh/chị.',
}
