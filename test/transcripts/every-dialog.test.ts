import { wordingIn } from '../../wording/catalogue'
import { replay } from './replay'
import { openStage, type Stage } from './stage'

const { answers, dialogs } = wordingIn('vi')
const openings = Object.entries(answers.buttons.offers) as [keyof typeof dialogs.words, { text: string }][]

/** What anybody may do in the middle of anything. */
const interruptions = {
  'asks for help': ['Hoa: trợ giúp'],
  'sends an empty message': ['Hoa:    '],
  'sends 10 KB': [`Hoa: ${'rất dài '.repeat(1300)}`],
  'sends a sticker': ['Hoa sends a sticker'],
  'sends a file': ['Hoa sends a file'],
  'asks a question': ['Hoa: văn bản mật có gửi qua iMOIT được không?'],
}

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe.each(openings)('%s', (dialog, { text }) => {
  const cancelled = dialogs.cancelled(dialogs.words[dialog].title)

  test.each(Object.entries(interruptions))(
    'somebody %s and is answered, and the dialog goes on',
    async (_what, lines) => {
      const talk = await replay(stage, [`Hoa: ${text}`, ...lines, 'Hoa: hủy'])
      const answered = talk.slice(
        talk.lastIndexOf(lines[0] ?? '') + (lines[0]?.length ?? 0),
        talk.indexOf('\nHoa: hủy'),
      )
      expect(answered).toMatch(/^\n?bot/m)
      expect(talk).toContain(cancelled)
    },
  )

  test('it opens in a group as an invitation to the 1:1 chat, where it can be cancelled', async () => {
    const talk = await replay(stage, [
      'given: place: group',
      `Hoa: ${text}`,
      'given: place: personal',
      'Hoa: hủy',
    ])
    expect(talk).toMatch(/^bot to Hoa/m)
    expect(talk).toContain(cancelled)
  })

  test('it survives a restart of the bot', async () => {
    expect(await replay(stage, [`Hoa: ${text}`, 'given: bot restarts', 'Hoa: hủy'])).toContain(cancelled)
  })
})
