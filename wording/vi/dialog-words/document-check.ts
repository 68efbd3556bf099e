import type { DialogWords } from '../../dialog-words'

/** The same doubt in every question. */
const notSure = {
  label: 'Không rõ',
  synonyms: ['không biết', 'chưa rõ', 'không chắc', 'chưa biết', 'chưa chắc', 'chịu', 'tôi không biết'],
}

const secrecyChoices = {
  none: {
    label: 'Không mật',
    synonyms: [
      'không',
      'không có',
      'không đóng dấu',
      'không đóng dấu mật',
      'không có dấu mật',
      'thường',
      'văn bản thường',
      'bình thường',
      'không phải văn bản mật',
    ],
  },
  secret: { label: 'Mật', synonyms: ['văn bản mật', 'dấu mật', 'đóng dấu mật', 'có mật', 'độ mật: mật'] },
  'top-secret': { label: 'Tối mật', synonyms: ['văn bản tối mật', 'dấu tối mật', 'đóng dấu tối mật'] },
  'most-secret': {
    label: 'Tuyệt mật',
    synonyms: ['văn bản tuyệt mật', 'dấu tuyệt mật', 'đóng dấu tuyệt mật'],
  },
  'unmarked-secret': {
    label: 'Không đóng dấu nhưng có thông tin mật của cơ quan',
    synonyms: [
      'có thông tin mật',
      'không dấu nhưng có thông tin mật',
      'chưa đóng dấu',
      'chưa đóng dấu mật',
      'có nội dung mật',
      'không đóng dấu nhưng mật',
      'không đóng dấu nhưng có nội dung mật',
    ],
  },
  unknown: {
    label: 'Không rõ',
    synonyms: [
      'không biết',
      'chưa rõ',
      'không chắc',
      'chưa biết',
      'chưa chắc',
      'không rõ lắm',
      'chịu',
      'không chắc lắm',
      'tôi không biết',
    ],
  },
}

const restrictedChoices = {
  no: {
    label: 'Không',
    synonyms: ['không có', 'không hạn chế', 'không bị hạn chế', 'công khai', 'không phải'],
  },
  'by-ministry-leaders': {
    label: 'Có, theo chỉ đạo của Lãnh đạo Bộ',
    synonyms: [
      'theo chỉ đạo lãnh đạo bộ',
      'theo chỉ đạo của lãnh đạo bộ',
      'có theo chỉ đạo lãnh đạo bộ',
      'có theo chỉ đạo',
      'có chỉ đạo của lãnh đạo bộ',
      'có lãnh đạo bộ chỉ đạo',
      'lãnh đạo bộ',
      'lãnh đạo bộ chỉ đạo',
      'theo chỉ đạo',
      'lđ bộ',
      'bộ trưởng chỉ đạo',
      'thứ trưởng chỉ đạo',
    ],
  },
  'unknown-by-whom': {
    label: 'Có, không rõ ai chỉ đạo',
    synonyms: [
      'có',
      'có hạn chế',
      'hạn chế',
      'bị hạn chế',
      'không rõ ai chỉ đạo',
      'có nhưng không rõ ai chỉ đạo',
    ],
  },
  unknown: notSure,
}

export const documentCheck = {
  title: 'Kiểm tra văn bản có gửi qua iMOIT được không',
  intro: 'Chỉ chọn loại; không nhập tên, số hiệu, nội dung văn bản.',
  summary: 'Loại văn bản anh/chị đã chọn',
  submit: 'Kiểm tra',
  warning: 'Chỉ chọn loại; không nhập tên, số hiệu, nội dung văn bản.',
  fields: {
    secrecy: {
      name: 'Độ mật',
      question: 'Văn bản có độ mật nào?',
      hint: '',
      help: 'Xem dấu độ mật trên văn bản: mật, tối mật, tuyệt mật. Nếu không chắc, chọn “Không rõ”.',
      choices: secrecyChoices,
    },
    secrecyAgain: {
      name: 'Độ mật (hỏi lại)',
      question: 'Văn bản có độ mật nào?',
      hint: 'Anh/chị xem dấu độ mật ở trang đầu hoặc hỏi văn thư, rồi chọn lại.',
      help: 'Dấu độ mật thường ở trang đầu văn bản. Nếu vẫn không rõ, chọn “Không rõ”: khi đó cần văn thư hoặc người có thẩm quyền xác định.',
      choices: secrecyChoices,
    },
    denunciation: {
      name: 'Đơn, thư tố cáo',
      question: 'Văn bản có phải đơn, thư tố cáo không?',
      hint: 'Chỉ chọn loại; không nêu ai tố cáo, tố cáo ai hay việc gì.',
      help: 'Đơn, thư tố cáo kể cả không ký tên đều chọn “Tố cáo”. Nếu vừa khiếu nại vừa tố cáo, chọn “Lẫn khiếu nại và tố cáo”.',
      choices: {
        no: {
          label: 'Không phải',
          synonyms: ['không', 'không phải đơn tố cáo', 'không có', 'không phải tố cáo'],
        },
        'complaint-only': {
          label: 'Khiếu nại, kiến nghị, phản ánh; không có tố cáo',
          synonyms: [
            'khiếu nại',
            'kiến nghị',
            'phản ánh',
            'đơn khiếu nại',
            'chỉ khiếu nại',
            'đơn kiến nghị',
            'đơn phản ánh',
          ],
        },
        yes: {
          label: 'Tố cáo',
          synonyms: ['có', 'đơn tố cáo', 'thư tố cáo', 'đơn thư tố cáo', 'phải', 'đúng', 'tố cáo nặc danh'],
        },
        mixed: {
          label: 'Lẫn khiếu nại và tố cáo',
          synonyms: [
            'lẫn khiếu nại',
            'cả hai',
            'vừa khiếu nại vừa tố cáo',
            'khiếu nại và tố cáo',
            'khiếu nại, tố cáo',
            'lẫn',
          ],
        },
        unknown: notSure,
      },
    },
    direction: {
      name: 'Chiều văn bản',
      question: 'Văn bản đến hay văn bản đi?',
      hint: '',
      help: 'Văn bản đi của Bộ do Bộ ban hành; văn bản đi của đơn vị do đơn vị ban hành; văn bản từ nơi khác gửi tới là văn bản đến.',
      choices: {
        incoming: { label: 'Văn bản đến', synonyms: ['đến', 'công văn đến', 'văn bản nhận'] },
        'outgoing-ministry': {
          label: 'Văn bản đi của Bộ',
          synonyms: ['đi của bộ', 'của bộ', 'bộ ban hành', 'công văn đi của bộ', 'văn bản của bộ'],
        },
        'outgoing-unit': {
          label: 'Văn bản đi của đơn vị',
          synonyms: [
            'đi của đơn vị',
            'của đơn vị',
            'đơn vị ban hành',
            'công văn đi của đơn vị',
            'văn bản của đơn vị',
          ],
        },
        unknown: notSure,
      },
    },
    restricted: {
      name: 'Hạn chế công bố',
      question: 'Văn bản có bị hạn chế công bố không?',
      hint: '',
      help: 'Chọn “Có, theo chỉ đạo của Lãnh đạo Bộ” khi anh/chị biết rõ có chỉ đạo đó.',
      choices: restrictedChoices,
    },
    restrictedAgain: {
      name: 'Hạn chế công bố (hỏi lại)',
      question: 'Văn bản có bị hạn chế công bố không?',
      hint: 'Anh/chị xem bút phê, dấu trên văn bản hoặc hỏi người soạn thảo, rồi chọn lại.',
      help: 'Nếu vẫn không rõ, chọn “Không rõ”: khi đó cần người có thẩm quyền xác định.',
      choices: restrictedChoices,
    },
    instructionAgain: {
      name: 'Chỉ đạo hạn chế công bố (hỏi lại)',
      question: 'Việc hạn chế công bố có theo chỉ đạo của Lãnh đạo Bộ không?',
      hint: 'Anh/chị hỏi người soạn thảo hoặc Văn phòng Bộ, rồi chọn.',
      help: 'Nếu không có hoặc vẫn không rõ, cần người có thẩm quyền xác định.',
      choices: {
        'by-ministry-leaders': {
          label: 'Có chỉ đạo của Lãnh đạo Bộ',
          synonyms: ['có', 'có chỉ đạo', 'theo chỉ đạo', 'lãnh đạo bộ', 'theo chỉ đạo của lãnh đạo bộ'],
        },
        'unknown-by-whom': {
          label: 'Không có hoặc vẫn không rõ',
          synonyms: [
            'không',
            'không có',
            'không rõ',
            'không biết',
            'chưa rõ',
            'vẫn không rõ',
            'không chắc',
            'chưa biết',
          ],
        },
      },
    },
    attachments: {
      name: 'Tài liệu, phụ lục kèm theo',
      question: 'Văn bản có tài liệu, phụ lục kèm theo không?',
      hint: '',
      help: 'Tính cả tài liệu giấy kèm theo văn bản.',
      choices: {
        no: { label: 'Không', synonyms: ['không có', 'không kèm', 'không kèm theo'] },
        yes: { label: 'Có', synonyms: ['có kèm theo', 'có phụ lục', 'có tài liệu kèm theo', 'có đính kèm'] },
        unknown: notSure,
      },
    },
  },
} satisfies DialogWords
