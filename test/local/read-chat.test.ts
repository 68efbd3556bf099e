import { readChats, readScript } from '../transcripts/read-chat'

test('a file holds conversations, each with a title', () => {
  const chats = readChats('# một\nHoa: chào\n\nbot: chào\n# hai\nHoa: hỏi\n')
  expect(chats).toEqual([
    { title: 'một', lines: ['Hoa: chào', 'bot: chào'] },
    { title: 'hai', lines: ['Hoa: hỏi'] },
  ])
})

test('only what people do and what is given is acted; a remark is kept', () => {
  const script = readScript([
    '// vì sao',
    'given: bot restarts',
    'Hoa: danh sách',
    '  Trần Thu Hà; ha@moit.example',
    'bot [form]: Biểu mẫu',
    '  (Gửi) (Hủy)',
    'Hoa submits [form]: a=1; b=hai; ba',
    'Hoa taps old: Gửi',
    'Hoa sends a sticker',
  ])
  expect(script.map(({ step }) => step)).toEqual([
    undefined,
    { kind: 'given', fact: 'bot restarts' },
    { kind: 'says', who: 'Hoa', text: 'danh sách\nTrần Thu Hà; ha@moit.example' },
    { kind: 'submits', who: 'Hoa', form: 'form', values: { a: '1', b: 'hai; ba' } },
    { kind: 'taps', who: 'Hoa', old: true, title: 'Gửi' },
    { kind: 'sends', who: 'Hoa', what: 'sticker' },
  ])
})

test('a line nobody can act is named', () => {
  expect(() => readScript(['và rồi sao nữa'])).toThrow("'và rồi sao nữa'")
})
