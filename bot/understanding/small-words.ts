/** 'chị Mai' → 'Mai'. */
export const titleOfPerson =
  /^(?:anh|chị|chi|em|cô|co|chú|chu|ông|ong|bà|ba|bác|bac|đồng chí|dong chi|đ\/c)\s+(?=\S)/iu

/** Between two wishes in one message. */
export const joiningWords =
  /,?\s+(?:với lại|voi lai|đồng thời|dong thoi|ngoài ra|ngoai ra|tiện thể|tien the|nhân tiện|nhan tien|và cũng|va cung|à mà|a ma|also|and also|besides|by the way),?\s+/iu

/** What stands before a reason and the reason; 'vì sao' asks for one. */
export const withReason =
  /^(.*\d[^:]*?)[\s,;–-]+(?:vì|vi|do|bởi vì|với lý do|voi ly do|lý do(?: là)?|ly do(?: la)?|because|since)\s+(?!sao|gì|gi |đâu|dau )(.{3,})$/isu

/** Opens what is added to something already sent. */
export const addingWords =
  /^\s*(?:bổ sung|bo sung|gửi thêm|gui them|nói thêm|noi them|thêm|them)(?: thông tin| thong tin)?(?: cho| vào| vao)?(?=\s|$)/iu

/** Folded, 'nhắn' (write to) would be 'nhận' (take). */
export const writesTo = /(^|\s)nhắn(?=\s)(?! tin)/iu
