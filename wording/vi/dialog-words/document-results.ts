/** What the check says, per row of the table; the words never permit, they forbid, oblige or send to a person. */
const askClerk = 'Anh/chị hỏi văn thư hoặc người có thẩm quyền của đơn vị.'
const holdOn = `Trong khi chờ, không gửi văn bản này qua iMOIT. ${askClerk}`

const rows = {
  classified: {
    'must-not-send': `Không được gửi, luân chuyển văn bản mật, tối mật, tuyệt mật trên iMOIT; bản quét của văn bản đó cũng vậy. ${askClerk}`,
  },
  denunciation: {
    'must-not-send': `Không được gửi, luân chuyển đơn thư tố cáo trên iMOIT, dù có hay không ký tên; bản quét cũng vậy. ${askClerk}`,
  },
  'denunciation-unclear': {
    'ask-a-person': `Đơn có phần tố cáo, hoặc chưa chắc có phải tố cáo hay không, cần người có thẩm quyền xác định. ${holdOn}`,
  },
  'restricted-by-leaders': {
    'must-not-send': `Không được gửi, luân chuyển trên iMOIT văn bản đi của Bộ hạn chế công bố theo chỉ đạo của Lãnh đạo Bộ. ${askClerk}`,
  },
  'restricted-by-whom': {
    'ask-a-person': `Chưa rõ việc hạn chế công bố có theo chỉ đạo của Lãnh đạo Bộ hay không, nên cần người có thẩm quyền xác định. ${holdOn}`,
  },
  'restricted-elsewhere': {
    'ask-a-person': `Điểm c khoản 1 Điều 6 chỉ nêu văn bản đi của Bộ. Văn bản hạn chế công bố mà là văn bản đến, văn bản của đơn vị hoặc chưa rõ chiều thì cần người có thẩm quyền xác định. ${holdOn}`,
  },
  'unmarked-secret': {
    'must-not-send': `Không được đưa thông tin mật của cơ quan lên iMOIT, dù văn bản không đóng dấu. ${askClerk}`,
    'ask-a-person': `Văn bản không đóng dấu nhưng có thông tin mật của cơ quan. Tài liệu tôi được cung cấp chưa đủ căn cứ cho trường hợp này, nên cần người có thẩm quyền xác định. ${holdOn}`,
  },
  'secrecy-unknown': {
    'ask-a-person': `Độ mật của văn bản chưa rõ, nên cần văn thư hoặc người có thẩm quyền xác định. ${holdOn}`,
  },
  'restriction-unknown': {
    'ask-a-person': `Chưa rõ văn bản có bị hạn chế công bố hay không, nên cần người có thẩm quyền xác định. ${holdOn}`,
  },
  'not-stated': {
    'ask-a-person': `Anh/chị chưa chọn đủ loại nên tôi chưa kết luận được. ${holdOn}`,
  },
  complaint: {
    'must-send':
      'Theo đúng câu chữ, văn bản không có tố cáo thì phải gửi, luân chuyển trên iMOIT. Nếu chưa chắc trong đơn không có nội dung tố cáo, anh/chị hỏi văn thư trước khi gửi.',
  },
  ordinary: { 'must-send': 'Với loại anh/chị đã chọn, văn bản phải gửi, luân chuyển trên iMOIT.' },
}

export const documentResults = {
  titles: {
    'must-not-send': 'Không được gửi qua iMOIT',
    'must-send': 'Phải gửi qua iMOIT',
    'ask-a-person': 'Cần người có thẩm quyền xác định',
  },
  rows,
  /** Whatever the table finds without a sentence of its own, among it a ban whose article is not loaded: a person decides. */
  otherwise: `Tài liệu tôi được cung cấp chưa đủ căn cứ, nên cần người có thẩm quyền xác định. ${holdOn}`,
  scan: 'Văn bản cùng tài liệu, phụ lục kèm theo phải được quét và đưa vào iMOIT.',
  scanIfAny: 'Nếu có tài liệu, phụ lục kèm theo thì cũng phải được quét và đưa vào iMOIT.',
  notSeen: 'Tôi không nhìn thấy văn bản; kết quả chỉ dựa trên những gì anh/chị đã chọn.',
}
