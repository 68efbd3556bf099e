const questions = [
  'Loại văn bản nào không được gửi qua iMOIT?',
  'Ai cấp tài khoản iMOIT?',
  'khoản 1 Điều 6',
  'van thu co trach nhiem gi khi nhan van ban den',
  'Văn bản giấy có phải scan lên hệ thống không?',
  'đơn vị nào hỗ trợ người dùng khi gặp sự cố',
]
const people = 500
let sent = 0

/** A turn of one of many people, so that no conversation reaches the rates Teams allows. */
export function turnOf(serviceUrl: string, more: object, person = sent % people): object {
  sent += 1
  const id = `bench-${person}`
  return {
    type: 'message',
    id: `activity-${sent}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${id}`, name: 'Nguyễn Văn Bình', aadObjectId: id },
    recipient: { id: '28:bot', name: 'bot' },
    conversation: { id: `a:${id}`, conversationType: 'personal', tenantId: 'bench' },
    channelData: { tenant: { id: 'bench' } },
    locale: 'vi-VN',
    ...more,
  }
}

export const questionTurns = (serviceUrl: string, count: number): object[] =>
  Array.from({ length: count }, (_, n) => turnOf(serviceUrl, { text: questions[n % questions.length] }))
