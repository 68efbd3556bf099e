import { fullRegulation, whenFullText } from './full-regulation'

function answers(question: string, unit: string, why: string): void {
  whenFullText(`"${question}" → ${unit}: ${why}`, async () => {
    const answer = (await fullRegulation()).answer(question)
    expect(answer.outcome === 'answered' ? answer.citations[0]?.id : answer.outcome).toBe(unit)
  })
}

function refuses(question: string, why: string): void {
  whenFullText(`"${question}" is not answered: ${why}`, async () => {
    expect((await fullRegulation()).answer(question).outcome).toBe('not-found')
  })
}

describe('a step belongs to the one whose name it bears', () => {
  answers('phó vụ trưởng được chuyển công văn cho ai', 'PL.I.2.(5)', 'not to the heads beside them')
  answers(
    'lanh dao vu che du thao thi tra lai cho ai',
    'PL.II.2.(3)',
    'neither to the secretary nor to a division',
  )
  answers('trưởng phòng nhận công văn rồi giao cho ai', 'PL.I.2.(6)', 'the head of a division')
})

describe('asked for a place in the text, or whether a word covers something', () => {
  answers('coi chi tiết các bước xử lý văn bản đến ở phần nào của quy chế', 'D8.K1', 'where it is described')
  answers('máy chạy chập chờn có tính là sự cố kỹ thuật không', 'D2.K3', 'the definition decides')
  answers('bản lưu trong máy tính thì có gọi là văn bản điện tử không', 'D2.K4', 'a computer is only told of')
})

describe('words of talk without marks', () => {
  answers('muon huy tai khoan cua nguoi vi pham thi lam the nao', 'D12.K5', 'muốn, not mượn')
  answers(
    'dùng chung một phần mềm hay mỗi nơi một phần mềm',
    'D4.K4',
    'a system for all is no account for two',
  )
})

describe('what no article speaks of', () => {
  refuses('ai tiếp nhận đơn tố cáo ở bộ', 'a ban names nobody who receives')
  refuses('đi học imoit có được cấp chứng chỉ không', 'the clause on training grants none')
  refuses('khoa dao tao imoit keo dai may buoi', 'no length of a course is stated')
  refuses('văn thư đơn vị được phụ cấp độc hại không', 'allowances are another matter')
})
