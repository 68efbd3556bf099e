import type { Submission } from '../../core/contract/core-api'
import { describeOnEveryDatabase } from '../database/open-test-database'
import { expectRefused, found, recorded } from './expect-outcome'
import { incident, move, ticket } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

describeOnEveryDatabase('merging', (engine) => {
  let core: TestCore
  beforeAll(async () => {
    core = await startTestCore({ engine })
  })
  afterAll(() => core.stop())

  const { hoa, linh, tuan, nga, nam } = testPeople
  type Person = typeof hoa
  const sees = async (person: Person, number: string) => found(await core.clientFor(person).request(number))
  const reports = async (person: Person, submission: Submission = incident()) =>
    recorded(await core.clientFor(person).submit(submission)).number
  const merge = (number: string, into: string, revision: number): Submission => ({
    name: 'moveRequest',
    body: { number, action: 'merge', into, revision },
  })
  const acts = async (
    person: Person,
    number: string,
    action: Parameters<typeof move>[1],
    comment?: string,
  ) => {
    const { revision } = await sees(nga, number)
    return core.clientFor(person).submit(move(number, action, revision, comment))
  }
  const merges = async (number: string, into: string) =>
    core.clientFor(nga).submit(merge(number, into, (await sees(nga, number)).revision))
  const standing = async (...numbers: string[]) =>
    Promise.all(numbers.map(async (number) => (await sees(nga, number)).status))
  const lastSequence = async () => {
    const [row] = await core.database.query<{ last: number }>('select last from core.event_counter')
    return row?.last ?? 0
  }

  test('alike reports become one major incident, as grave as the gravest, and follow it to its end', async () => {
    const major = await reports(hoa, incident({ description: 'Máy của tôi báo lỗi 503' }))
    const grave = await reports(linh, incident({ scope: 'unit' }))
    const asked = await reports(tuan, ticket('iMOIT hôm nay có lỗi không?'))
    recorded(await merges(grave, major))
    recorded(await merges(asked, major))
    expect(await sees(nga, major)).toMatchObject({
      major: true,
      severity: 2,
      merged: [asked, grave],
      revision: 3,
    })
    expect(await sees(linh, grave)).toMatchObject({
      status: 'merged',
      mergedInto: major,
      actions: ['withdraw'],
    })
    expect((await sees(nga, major)).details).toMatchObject({ affected: 3 })

    recorded(await acts(nga, major, 'take'))
    const after = await lastSequence()
    recorded(await acts(nga, major, 'resolve', 'Đã khởi động lại máy chủ'))
    expect(await standing(major, grave, asked)).toEqual(['resolved', 'resolved', 'resolved'])
    const told = found(await core.client.events(after))
    expect(
      told.map(({ request, event, by, comment, people }) => [request.number, event, by.id, comment, people]),
    ).toEqual([
      [major, 'resolve', idOf('nga'), 'Đã khởi động lại máy chủ', [idOf('hoa')]],
      [asked, 'resolve', 'system:imoit', 'Đã khởi động lại máy chủ', [idOf('tuan')]],
      [grave, 'resolve', 'system:imoit', 'Đã khởi động lại máy chủ', [idOf('linh')]],
    ])

    recorded(await acts(nga, major, 'reopen', 'Lỗi quay lại'))
    expect(await standing(major, grave, asked)).toEqual(['submitted', 'merged', 'merged'])
    recorded(await acts(nga, major, 'take'))
    recorded(await acts(nga, major, 'resolve'))
    recorded(await acts(nga, major, 'close'))
    expect(await standing(major, grave, asked)).toEqual(['closed', 'closed', 'closed'])
    const { history } = await sees(linh, grave)
    expect(history.map(({ event, facts }) => [event, facts])).toEqual([
      ['created', { severity: '2' }],
      ['merge', { into: major }],
      ['resolve', { with: major }],
      ['reopen', { with: major }],
      ['resolve', { with: major }],
      ['close', { with: major }],
    ])
  })

  test('who was merged follows the major incident without seeing who reported it, or what they wrote', async () => {
    const major = await reports(hoa, incident({ description: 'Tôi ngồi phòng 305, máy báo lỗi' }))
    const other = await reports(linh)
    expectRefused(await core.clientFor(linh).request(major), 'not-found')
    recorded(await acts(nga, major, 'ask', 'Chị Hoa thử lại giúp?'))
    recorded(await acts(hoa, major, 'answer', 'Hoa đây, vẫn lỗi'))
    recorded(await merges(other, major))
    recorded(await acts(nga, major, 'take', 'Đang xem máy chủ'))
    const seen = await sees(linh, major)
    expect(seen).toMatchObject({
      actions: [],
      mayComment: false,
      mayNote: false,
      merged: [],
      suggestion: null,
    })
    expect(seen.history.map(({ event, comment }) => [event, comment])).toEqual([['take', 'Đang xem máy chủ']])
    for (const secret of [hoa.name, 'Hoa', 'phòng 305', idOf('hoa'), linh.name])
      expect(JSON.stringify(seen)).not.toContain(secret)
    expectRefused(
      await core.clientFor(linh).submit({ name: 'comment', body: { number: major, text: 'Tôi cũng vậy' } }),
      'not-allowed',
    )
    recorded(await acts(nga, major, 'resolve'))
    recorded(await acts(hoa, major, 'reopen', 'Hoa vẫn thấy lỗi'))
    expect(JSON.stringify(await sees(linh, major))).not.toContain('Hoa')
    const [child] = (await sees(linh, other)).history.slice(-1)
    expect(child).toMatchObject({ event: 'reopen', by: { id: 'system:imoit' }, comment: null })
  })

  test('who joined what is merged reads there what they are told of it', async () => {
    const [one, major] = [await reports(hoa), await reports(tuan)]
    recorded(await core.clientFor(linh).submit({ name: 'joinIncident', body: { number: one } }))
    const after = await lastSequence()
    const { revision } = await sees(nga, one)
    const body = { number: one, action: 'merge', into: major, revision, comment: 'Cùng một lỗi' } as const
    recorded(await core.clientFor(nga).submit({ name: 'moveRequest', body }))
    const told = found(await core.client.events(after)).filter(({ people }) => people.includes(idOf('linh')))
    expect(told.map(({ event, comment }) => [event, comment])).toEqual([['merge', 'Cùng một lỗi']])
    const { history, mergedInto } = await sees(linh, one)
    expect(history.map(({ event, comment }) => [event, comment])).toEqual([['merge', 'Cùng một lỗi']])
    expect(mergedInto).toBe(major)
    expect((await sees(linh, major)).history).toEqual([])
  })

  test('what others are merged into becomes no leak, nor a leak anything else, until they are taken out', async () => {
    const leak = {
      name: 'reportIncident',
      body: { category: 'suspected-leak', since: '2026-11-23T01:00:00.000Z' },
    } as const
    const triages = async (number: string, category: 'suspected-leak' | 'wrong-data') => {
      const { revision } = await sees(nga, number)
      const body = { number, action: 'triage', severity: 1, category, revision } as const
      return core.clientFor(nga).submit({ name: 'moveRequest', body })
    }
    const [plain, merged] = [await reports(hoa), await reports(linh)]
    const [grave, alike] = [await reports(hoa, leak), await reports(linh, leak)]
    recorded(await merges(merged, plain))
    recorded(await merges(alike, grave))
    expectRefused(await triages(plain, 'suspected-leak'), 'invalid-request')
    expectRefused(await triages(grave, 'wrong-data'), 'invalid-request')
    recorded(await triages(plain, 'wrong-data'))
    recorded(await acts(nga, merged, 'split'))
    recorded(await triages(plain, 'suspected-leak'))
    // What is said of a leak goes to its reporter, not to others who reported one.
    recorded(await acts(nga, grave, 'take'))
    recorded(await acts(nga, grave, 'resolve', 'Đã khóa tài khoản ở phòng 305'))
    expect((await sees(hoa, grave)).history.at(-1)?.comment).toContain('phòng 305')
    expect(await sees(linh, alike)).toMatchObject({ status: 'resolved' })
    expect(JSON.stringify(await sees(linh, alike))).not.toContain('phòng 305')
  })

  test('a question merged into another one does not show it to its asker', async () => {
    const [first, second] = [
      await reports(hoa, ticket('Tệp mật gửi thế nào?')),
      await reports(linh, ticket()),
    ]
    recorded(await merges(second, first))
    expectRefused(await core.clientFor(linh).request(first), 'not-found')
    expect(await sees(linh, second)).toMatchObject({ status: 'merged', mergedInto: first })
  })

  test('taken out again it stands alone; the last one takes the major incident with it', async () => {
    const [major, one, two] = [await reports(hoa), await reports(linh), await reports(tuan)]
    recorded(await merges(one, major))
    recorded(await merges(two, major))
    recorded(await acts(nga, one, 'split'))
    expect(await sees(nga, one)).toMatchObject({ status: 'submitted', mergedInto: null })
    expect(await sees(nga, major)).toMatchObject({ major: true, merged: [two] })
    recorded(await acts(tuan, two, 'withdraw'))
    expect(await sees(nga, two)).toMatchObject({ status: 'withdrawn', mergedInto: null })
    expect(await sees(nga, major)).toMatchObject({ major: false, merged: [] })
    expectRefused(await core.clientFor(linh).request(major), 'not-found')
  })

  test('who says it is not solved for them goes their own way', async () => {
    const [major, one] = [await reports(hoa), await reports(linh)]
    recorded(await merges(one, major))
    recorded(await acts(nga, major, 'take'))
    recorded(await acts(nga, major, 'resolve'))
    recorded(await acts(linh, one, 'reopen', 'Máy tôi vẫn lỗi'))
    expect(await sees(nga, one)).toMatchObject({ status: 'submitted', mergedInto: null })
    expect(await sees(nga, major)).toMatchObject({ status: 'resolved', major: false })
  })

  test('what others hang on is not withdrawn or closed by its reporter', async () => {
    const [major, one] = [await reports(hoa), await reports(linh)]
    recorded(await merges(one, major))
    expect((await sees(hoa, major)).actions).toEqual([])
    expectRefused(await acts(hoa, major, 'withdraw'), 'transition-not-allowed')
    recorded(await acts(nga, major, 'take'))
    recorded(await acts(nga, major, 'resolve'))
    expect((await sees(hoa, major)).actions).toEqual(['reopen'])
    expectRefused(await acts(hoa, major, 'close'), 'transition-not-allowed')
  })

  test('a major incident that is merged takes along what hangs on it', async () => {
    const [first, hanging, second] = [await reports(hoa), await reports(linh), await reports(tuan)]
    recorded(await merges(hanging, first))
    recorded(await merges(first, second))
    expect(await sees(nga, hanging)).toMatchObject({ status: 'merged', mergedInto: second })
    expect(await sees(nga, first)).toMatchObject({ status: 'merged', major: false, mergedInto: second })
    expect((await sees(nga, second)).merged).toEqual([first, hanging])
  })

  test.each([
    ['itself', async () => [incident(), undefined], 'transition-not-allowed'],
    ['a number that never was', async () => [incident(), 'SC-2026-999999'], 'not-found'],
    [
      'a solved one',
      async () => {
        const solved = await reports(hoa)
        recorded(await acts(nga, solved, 'take'))
        recorded(await acts(nga, solved, 'resolve'))
        return [incident(), solved]
      },
      'transition-not-allowed',
    ],
    [
      'one that was merged itself',
      async () => {
        const [merged, into] = [await reports(hoa), await reports(hoa)]
        recorded(await merges(merged, into))
        return [incident(), merged]
      },
      'transition-not-allowed',
    ],
    [
      'a question, for an incident',
      async () => [incident(), await reports(hoa, ticket())],
      'transition-not-allowed',
    ],
    [
      'a report of a leak',
      async () => [
        incident(),
        await reports(hoa, {
          name: 'reportIncident',
          body: { category: 'suspected-leak', since: '2026-11-23T01:00:00.000Z' },
        }),
      ],
      'transition-not-allowed',
    ],
  ] as const)('not into %s', async (_name, prepare, code) => {
    const [submission, into] = (await prepare()) as [Submission, string | undefined]
    const number = await reports(tuan, submission)
    expectRefused(await merges(number, into ?? number), code)
    expect(await sees(nga, number)).toMatchObject({ status: 'submitted', revision: 1, mergedInto: null })
  })

  test('two that are merged into each other at once: one is, and nobody waits for ever', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await reports(hoa), await reports(linh)]
      const outcomes = await Promise.all([
        core.clientFor(nga).submit(merge(a, b, 1)),
        core.clientFor(nam).submit(merge(b, a, 1)),
      ])
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'refused'])
      expect((await standing(a, b)).sort()).toEqual(['merged', 'submitted'])
    }
  })

  test('merged, split and solved by many at once, every history stays in order', async () => {
    const major = await reports(hoa)
    const others = await Promise.all(Array.from({ length: 12 }, (_, at) => reports(at % 2 ? linh : tuan)))
    await Promise.all(others.map((number) => core.clientFor(nga).submit(merge(number, major, 1))))
    await Promise.all([
      ...others.slice(0, 6).map((number) => acts(nam, number, 'split')),
      acts(nga, major, 'take').then(() => acts(nga, major, 'resolve')),
      ...others.slice(6).map((number) => acts(at(number) ? linh : tuan, number, 'withdraw')),
    ])
    for (const number of [major, ...others]) {
      const { history, revision, status, mergedInto } = await sees(nga, number)
      expect(history.map((event) => event.revision)).toEqual(history.map((_, index) => index + 1))
      expect([revision, status]).toEqual([history.at(-1)?.revision, history.at(-1)?.status])
      if (status === 'merged') expect(mergedInto).toBe(major)
    }
  })

  const at = (number: string) => Number(number.slice(-6)) % 2
})
