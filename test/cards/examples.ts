import type { Button, CardName, CardValues, RequestCard } from '../../cards/card-values'

const nasty = 'Hà "quậy" [liên kết](http://x.vn) <at>Ai</at> *đậm* _nghiêng_ ${title}\\n\n- dòng hai'
const button = (title: string): Button => ({ title, data: { do: 'x', nonce: 'n1', revision: 1 } })
const quotes = [
  {
    source: 'điểm a khoản 1 Điều 6 Quy chế (QĐ 2226/QĐ-BCT)',
    leadIn: 'Các văn bản sau không được gửi:',
    quote: 'a) Văn bản mật, tối mật, tuyệt mật;\n* giữ nguyên _dấu_ [này]',
    notes: ['Ghi chú biên tập: nguyên văn.'],
  },
]

/** Buttons of a card that is kept up to date: one that acts at once, two that ask for something first. */
const live: RequestCard = {
  title: 'Sự cố SC-2026-000001',
  note: 'Thẻ cũ: chưa thực hiện gì.',
  facts: [{ title: 'Mới nhất', value: nasty }],
  text: 'Chỉ là gợi ý.\nNgười xử lý quyết định.',
  buttons: [
    { title: 'Nhận xử lý', data: { do: 'desk' }, execute: true },
    {
      title: 'Phân loại',
      data: { do: 'desk' },
      execute: true,
      asks: [
        {
          id: 'triage_severity',
          kind: 'choice',
          label: 'Mức độ',
          errorMessage: 'Chọn mức',
          required: true,
          choices: [{ title: 'Mức 1', value: '1' }],
        },
      ],
    },
    {
      title: 'Trao đổi',
      data: { do: 'desk' },
      asks: [
        {
          id: 'talk_comment',
          kind: 'text',
          label: 'Nội dung',
          errorMessage: 'Ghi nội dung',
          required: true,
          atMost: 500,
        },
      ],
    },
  ],
  more: 'Thêm…',
}
const bare: RequestCard = { title: 'A', note: '', facts: [], text: '', buttons: [], more: 'Thêm…' }
/** More than fits in one row: the last ones, one with a form of its own, open at "Thêm…". */
const crowded: RequestCard = {
  ...live,
  buttons: [...['Xong', 'Gộp', 'Tách', 'Xem', 'Đóng'].map(button), ...live.buttons],
}

/** One of each card, with text that would break a careless filler. */
export const examples: { [N in CardName]: CardValues[N][] } = {
  welcome: [
    {
      title: 'Trợ lý iMOIT',
      text: 'Xin chào.\nTôi giúp được gì?',
      examplesTitle: 'Thử hỏi',
      examples: [button('Một'), button('Hai')],
      buttons: [button('Ba')],
    },
    { title: 'A', text: 'B', examplesTitle: '', examples: [], buttons: [] },
  ],
  help: [
    {
      title: 'Trợ giúp',
      text: 'Cách dùng',
      commands: [{ title: 'hủy', value: nasty }],
      buttons: [button('A')],
    },
  ],
  form: [
    {
      title: 'Báo sự cố',
      intro: 'Giới thiệu',
      warning: 'Không nhập mật khẩu.',
      problems: ['Thiếu loại.'],
      inputs: [
        {
          id: 'category',
          kind: 'choice',
          label: 'Loại',
          errorMessage: 'Chọn loại',
          required: true,
          value: 'a',
          choices: [{ title: 'A', value: 'a' }],
          problem: 'Thiếu loại.',
        },
        {
          id: 'name',
          kind: 'line',
          label: 'Tên',
          errorMessage: 'Ghi tên',
          required: true,
          value: nasty,
          atMost: 80,
        },
        {
          id: 'text',
          kind: 'text',
          label: 'Mô tả',
          errorMessage: 'Mô tả',
          required: false,
          hint: 'Ngắn',
          atMost: 500,
        },
        {
          id: 'day',
          kind: 'date',
          label: 'Ngày',
          errorMessage: 'Chọn ngày',
          required: true,
          value: '2026-11-25',
        },
        {
          id: 'since',
          kind: 'moment',
          label: 'Từ',
          errorMessage: 'Ghi lúc',
          required: false,
          value: '14:05 22/11/2026',
        },
        {
          id: 'people',
          kind: 'people',
          label: 'Ai',
          errorMessage: 'Ghi',
          required: false,
          value: 'A, a@b.vn\nB, b@b.vn',
        },
      ],
      submit: button('Tiếp tục'),
      cancel: button('Hủy'),
    },
  ],
  summary: [
    {
      title: 'Kiểm tra',
      facts: [{ title: 'Lý do', value: nasty }],
      note: 'Chưa gửi.',
      buttons: [button('Gửi')],
    },
  ],
  receipt: [
    {
      title: 'Đã ghi nhận',
      number: 'TK-2026-000001',
      facts: [{ title: 'Trạng thái', value: 'Chờ' }],
      text: 'Sẽ báo lại.',
      buttons: [button('Xem')],
    },
  ],
  'document-result': (['stop', 'go', 'ask'] as const).map((tone) => ({
    title: 'Không được gửi qua iMOIT',
    tone,
    chosen: [{ title: 'Độ mật', value: 'Mật' }],
    text: 'Hỏi văn thư.\nTôi không nhìn thấy văn bản.',
    quotes,
    buttons: [button('Gửi cán bộ hỗ trợ')],
  })),
  'request-list': [
    {
      title: 'Yêu cầu của tôi',
      text: '6 yêu cầu',
      rows: Array.from({ length: 6 }, (_, index) => ({
        number: `TK-2026-00000${index}`,
        what: 'Cấp mới',
        status: 'Chờ',
        date: '22/11/2026',
        button: button('Xem'),
      })),
      buttons: [],
    },
  ],
  'request-details': [
    {
      title: 'Sự cố SC-2026-000001',
      facts: [{ title: 'Mô tả', value: nasty }],
      historyTitle: 'Quá trình',
      history: [{ title: '08:30 22/11/2026', value: `Đã tạo – ${nasty}` }],
      buttons: ['Nhận', 'Từ chối', 'Xong', 'Mở lại', 'Đóng', 'Gộp', 'Giao', 'Tách'].map(button),
      more: 'Thêm…',
    },
    { title: 'A', facts: [], historyTitle: 'B', history: [], buttons: [], more: 'Thêm…' },
  ],
  notice: [
    {
      above: 'Thông báo sự cố TB-2026-000001',
      title: 'SC-2026-000001',
      tone: 'warning',
      facts: [{ title: 'Bởi', value: nasty }],
      text: 'Xem.',
      buttons: [button('Xem')],
    },
  ],
  triage: [
    { ...live, refresh: { title: 'Làm mới', data: { do: 'refresh' }, viewers: ['29:a', '29:b'] } },
    { ...crowded, refresh: { title: 'Làm mới', data: { do: 'refresh' }, viewers: ['29:a'] } },
    { ...bare, refresh: { title: 'Làm mới', data: { do: 'refresh' }, viewers: [] } },
  ],
  approval: [live, bare],
  status: [live, bare],
}
