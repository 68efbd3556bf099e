/** A loaded instrument that does not answer for a day; days as people write them. `until`: it is over. */
export interface NotInForce {
  name: string
  asOf?: string
  from: string
  until?: string
}

export const answers = {
  /** Opens an answer whose quotes follow. */
  lead: 'Quy chế quy định như sau:',
  leadOf: (instrument: string) => `${instrument} quy định như sau:`,
  leadOne: (source: string) => `Theo ${source}:`,
  /** After a ruling, when one clause is its whole basis. */
  basisOne: (source: string) => `Căn cứ ${source}:`,
  basis: 'Căn cứ:',
  ruling: {
    'must-not-send': 'Không được gửi, luân chuyển trên Hệ thống iMOIT.',
    'must-send': 'Phải gửi, luân chuyển trên Hệ thống iMOIT.',
    'ask-the-clerk':
      'Tôi chưa thể khẳng định với văn bản này. Trước khi được văn thư hoặc người có thẩm quyền của đơn vị xác định, anh/chị chưa gửi qua iMOIT.',
  },
  rulingHint:
    'Tôi không nhìn thấy văn bản; nếu chưa chắc về độ mật, anh/chị hỏi văn thư đơn vị trước khi gửi.',
  /** What no loaded unit states, by the kind of fact asked for. */
  notStated: {
    time: 'thời hạn hay thời điểm cụ thể',
    number: 'con số cụ thể',
    money: 'khoản tiền hay lệ phí',
    contact: 'số điện thoại, thư điện tử hay đầu mối liên hệ',
    place: 'địa chỉ hay nơi thực hiện',
    form: 'biểu mẫu hay thành phần hồ sơ',
    penalty: 'hình thức xử lý hay mức phạt',
    person: 'người cụ thể chịu trách nhiệm việc này',
    procedure: 'các bước thực hiện việc này',
    validity: 'hiệu lực hiện nay hoặc văn bản thay thế',
    'technical-limit': 'giới hạn kỹ thuật như dung lượng, định dạng hay độ phân giải',
  },
  /** What the text does say, verbatim and where, when a fact is left open; `name` is the text's name. */
  statedOnly: (name: string, words: string, place: string, missing: string) =>
    `${name} chỉ nêu “${words}” (${place}), ${missing}.`,
  mainText: 'Quy chế',
  leftOpen: {
    time: 'không quy định số giờ hay số ngày',
    number: 'không quy định con số cụ thể',
    money: 'không quy định khoản tiền hay lệ phí',
    contact: 'không nêu số điện thoại hay địa chỉ liên hệ',
    place: 'không nêu địa chỉ hay nơi thực hiện',
    form: 'không quy định biểu mẫu hay thành phần hồ sơ',
    penalty: 'không quy định hình thức xử lý hay mức phạt',
    person: 'không nêu tên người cụ thể',
    procedure: 'không quy định các bước thực hiện việc này',
    validity: 'không cho biết hiệu lực hiện nay hoặc văn bản thay thế',
    'technical-limit': 'không quy định giới hạn kỹ thuật như dung lượng, định dạng hay độ phân giải',
  },
  alsoAsked: (facts: string[]) => `Các điều tôi được cung cấp không nêu ${facts.join('; ')}.`,
  notFound: {
    'not-covered': 'Nội dung này không có trong tài liệu tôi được cung cấp.',
    'fact-not-stated': (fact: string) => `Tài liệu tôi được cung cấp không quy định ${fact}.`,
    'unit-not-loaded': (label: string) =>
      `Tôi chưa được cung cấp nội dung ${label}, nên không thể trích dẫn hay trả lời về phần này.`,
    'no-such-unit': (label: string) => `Tài liệu tôi được cung cấp không có ${label}.`,
    'other-instrument': (name: string) =>
      `Câu hỏi nói về ${name}, không phải Quy chế tôi được cung cấp, nên tôi không trả lời thay văn bản đó.`,
    'not-in-force': ({ name, asOf, from, until }: NotInForce) =>
      until
        ? `${asOf ? `Vào ngày ${asOf}, ` : ''}${name} không còn hiệu lực: bản tôi được cung cấp có hiệu lực từ ${from} đến trước ${until}.`
        : `${asOf ? `Vào ngày ${asOf}, ` : ''}${name} chưa có hiệu lực: bản tôi được cung cấp có hiệu lực từ ${from}.`,
    'nothing-asked': 'Tôi chưa rõ anh/chị muốn hỏi gì về iMOIT.',
  },
  otherInstrument: 'một văn bản khác',
  loaded: (labels: string[]) => `Phần tôi có: ${labels.join(', ')}.`,
  nearest: 'Nội dung gần nhất, để anh/chị tham khảo (không phải câu trả lời):',
  nextSteps: 'Anh/chị có thể hỏi lại bằng cách khác, hoặc gửi câu hỏi này tới cán bộ hỗ trợ.',
  choose: 'Có hơn một nội dung phù hợp. Anh/chị muốn xem phần nào?',
  sameNumber: 'Số điều này có ở hơn một phần của văn bản. Anh/chị muốn xem phần nào?',
  severalDocuments: 'Có hơn một văn bản có phần này. Anh/chị muốn xem văn bản nào?',
  /** Opens an answer for another day than today. */
  asOf: (day: string) => `Trả lời theo văn bản có hiệu lực vào ngày ${day}.`,
  twoReadings: 'Anh/chị viết không dấu nên tôi chưa chắc ý. Anh/chị hỏi về:',
  readings: {
    'secret-document': { title: 'văn bản mật', text: 'văn bản mật có được gửi qua iMOIT không?' },
    'lost-document': { title: 'văn bản bị mất', text: 'văn bản bị mất trên iMOIT' },
  },
  buttons: {
    askHuman: { title: 'Gửi cán bộ hỗ trợ', text: 'gặp cán bộ hỗ trợ' },
    offers: {
      'account-request': { title: 'Lập yêu cầu tài khoản', text: 'xin cấp tài khoản' },
      'incident-report': { title: 'Báo sự cố', text: 'báo sự cố' },
      'document-check': { title: 'Kiểm tra một văn bản', text: 'kiểm tra văn bản' },
      'ask-human': { title: 'Gửi cán bộ hỗ trợ', text: 'gặp cán bộ hỗ trợ' },
    },
    show: (label: string) => ({ title: label, text: `xem ${label}` }),
  },
  typeOne: (texts: string[]) =>
    `Anh/chị nhắc tôi và gõ: ${texts.map((text) => `“${text}”`).join(', hoặc ')}.`,
  tooLong: (length: number, atMost: number) =>
    `Tin nhắn có ${length} ký tự, nhiều hơn mức ${atMost} ký tự tôi đọc được trong một lần. Anh/chị vui lòng gửi lại phần cần hỏi.`,
}
