export interface DelegationFacts {
  head: string
  unit: string
  /** '01/12/2026' */
  from: string
  until: string
}

const letter = (line: string, then: string) =>
  [
    'Kính gửi anh/chị,',
    line,
    then,
    'Thư này được gửi tự động; xin không trả lời và không gửi mật khẩu hay nội dung văn bản qua thư điện tử.',
    'Trợ lý iMOIT',
  ].join('\n\n')

/** E-mails to whom a unit head lets confirm. */
export const delegations = {
  given: {
    subject: ({ unit }: DelegationFacts) => `[iMOIT] Ủy quyền xác nhận yêu cầu tài khoản của ${unit}`,
    body: ({ head, unit, from, until }: DelegationFacts) =>
      letter(
        `${head} ủy quyền để anh/chị xác nhận yêu cầu tài khoản iMOIT của ${unit}, từ ngày ${from} đến hết ngày ${until}.`,
        'Khi có yêu cầu cần xác nhận, Trợ lý iMOIT trong Microsoft Teams báo cho anh/chị. Yêu cầu của chính anh/chị do người khác xác nhận.',
      ),
  },
  ended: {
    subject: ({ unit }: Pick<DelegationFacts, 'unit'>) =>
      `[iMOIT] Kết thúc ủy quyền xác nhận yêu cầu tài khoản của ${unit}`,
    body: ({ head, unit }: Pick<DelegationFacts, 'head' | 'unit'>) =>
      letter(
        `${head} đã kết thúc việc ủy quyền để anh/chị xác nhận yêu cầu tài khoản iMOIT của ${unit}.`,
        'Từ bây giờ anh/chị không cần xác nhận các yêu cầu đó nữa.',
      ),
  },
}
