import { understand } from '../../bot/understanding/understand'

// An alarm calls a person in the sender's name: politeness, small files and bribes must not raise it.
test.each([
  'nhờ anh chị chỉ giúp văn bản mật có gửi qua imoit được không',
  'văn bản mật cỡ nhỏ gửi qua imoit được không',
  'file lớn của văn bản mật có được tải lên không',
  'đơn tố cáo nhận hối lộ có gửi qua imoit được không',
  'văn bản không mật, em gửi nhầm người nhận',
  'làm sao để không gửi nhầm văn bản mật?',
  'em hỏi để biết thôi chứ chưa gửi nhầm văn bản mật',
  'đơn tố cáo gửi nhầm đơn vị thì xử lý thế nào?',
  'nhờ anh chị hướng dẫn cách gửi văn bản không mật',
  'nếu gửi nhầm văn bản mật thì sao',
  'how do I avoid sending secret documents by mistake?',
  'em lo văn bản mật bị gửi',
])('no alarm: %s', (sentence) => {
  expect(understand(sentence).alarm).toBeUndefined()
})

test.each([
  'em gửi nhầm văn bản mật lên imoit rồi',
  'em lỡ gửi văn bản mật lên imoit',
  'toi vua gui nham don to cao len he thong',
  'lỡ tay up công văn tuyệt mật lên imoit',
  'em gửi nhầm văn bản mật rồi phải làm sao?',
  'I accidentally uploaded a secret document',
  'I sent a classified document by mistake',
  'em lo gui nham van ban mat len imoit',
  'gửi nhầm văn bản mật',
  'phòng em đã gửi văn bản mật qua imoit mất rồi',
  'vừa chuyển nhầm đơn tố cáo cho cả phòng',
])('a misdirected secret: %s', (sentence) => {
  expect(understand(sentence).alarm).toBe('misdirected-secret')
})

test.each(['nghi bị lộ dữ liệu trên imoit', 'nghi lo lot du lieu', 'máy em bị nhiễm mã độc'])(
  'a suspected leak: %s',
  (sentence) => {
    expect(understand(sentence).alarm).toBe('suspected-leak')
  },
)
