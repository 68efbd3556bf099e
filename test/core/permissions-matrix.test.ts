import { requestActions } from '../../core/contract/moves'
import type { Role } from '../../core/contract/people'
import { requestKinds } from '../../core/contract/requests'
import { routes } from '../../core/contract/routes'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { callRaw, type Raw } from './call-raw'
import { accountBody, incidentBody } from './sample-bodies'
import { startTestCore, type TestCore } from './start-test-core'
import { idOf, testPeople } from './test-people'

const somebody = (objectId: string, role: Role, unit: string, tenantId = 'tenant-moit'): DemoPerson => ({
  ...{ tenantId, objectId, role, unit },
  name: `Người ${objectId}`,
  email: `${objectId}@moit.example`,
})
const { hoa, bao, linh, son, nga, nam } = testPeople

/** Everybody who presses, by what they are to the requests below. */
const cast = {
  requester: hoa,
  colleague: somebody('colleague', 'staff', 'Vụ Kế hoạch'),
  stranger: linh,
  clerk: somebody('clerk', 'clerk', 'Vụ Kế hoạch'),
  head: bao,
  delegate: somebody('delegate', 'staff', 'Vụ Kế hoạch'),
  'other-head': son,
  affected: somebody('affected', 'staff', 'Văn phòng Bộ'),
  /** On the helpdesk until a moment ago. */
  revoked: somebody('revoked', 'staff', 'Bộ phận hỗ trợ iMOIT'),
  /** The requester's object id in another directory. */
  foreign: somebody('hoa', 'staff', 'Vụ Kế hoạch', 'tenant-other'),
  helpdesk: nga,
  lead: somebody('lead', 'helpdesk-lead', 'Bộ phận hỗ trợ iMOIT'),
  editor: somebody('editor', 'knowledge-editor', 'Bộ phận hỗ trợ iMOIT'),
  administrator: nam,
} satisfies Record<string, DemoPerson>
type Player = keyof typeof cast
const players = Object.keys(cast) as Player[]
const desk: Player[] = ['helpdesk', 'lead', 'administrator']
const listed = (text = ''): Player[] =>
  text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => (word === 'desk' ? desk : word === 'everybody' ? players : [word as Player]))

/** Written down apart from the product's tables. Kind, action, the status it is tried from: who may. */
const moves = `
account-request confirm  awaiting-confirmation: head delegate
account-request ask      awaiting-confirmation: head delegate
account-request ask      submitted: desk
account-request reject   awaiting-confirmation: head delegate
account-request reject   in-progress: desk
account-request amend    submitted: requester
account-request answer   needs-information: requester
account-request withdraw submitted: requester
account-request take     submitted: desk
account-request settle   in-progress: desk
account-request resolve  in-progress: desk
account-request reopen   resolved: requester
account-request close    resolved: requester desk
account-request expire   awaiting-confirmation:
incident        triage   submitted: desk
incident        take     triaged: desk
incident        assign   in-progress: desk
incident        ask      in-progress: desk
incident        answer   needs-information: requester
incident        resolve  in-progress: desk
incident        withdraw submitted: requester
incident        merge    submitted: desk
incident        split    merged: desk
incident        reopen   resolved: requester desk
incident        close    resolved: requester desk
incident        expire   needs-information:
help-ticket     triage   submitted: desk
help-ticket     take     triaged: desk
help-ticket     assign   in-progress: desk
help-ticket     ask      in-progress: desk
help-ticket     answer   needs-information: requester
help-ticket     resolve  in-progress: desk
help-ticket     withdraw submitted: requester
help-ticket     merge    submitted: desk
help-ticket     split    merged: desk
help-ticket     reopen   resolved: requester desk
help-ticket     close    resolved: requester desk
help-ticket     expire   needs-information:
interconnection assess   submitted: desk
interconnection plan     assessed: desk
interconnection connect  planned: desk
interconnection assign   submitted: desk
interconnection ask      assessed: desk
interconnection answer   needs-information: requester
interconnection reject   submitted: desk
interconnection withdraw submitted: requester
interconnection expire   needs-information:
notice          amend    draft: desk
notice          send     draft: desk
notice          withdraw draft: desk
notice          close    sent:
curated-answer  approve  awaiting-approval: lead administrator
curated-answer  reject   awaiting-approval: lead administrator
curated-answer  amend    awaiting-approval: desk editor
curated-answer  withdraw awaiting-approval: editor
curated-answer  close    published: editor lead administrator`
  .trim()
  .split('\n')
  .map((line) => {
    const [place = '', who] = line.split(':')
    const [kind = '', action = '', status = ''] = place.split(/\s+/)
    return { kind, action, status, may: listed(who) }
  })

/** Who may know that it exists; to everybody else it is not found. */
const seen: Record<string, Player[]> = {
  'account-request': listed('requester head delegate desk'),
  incident: listed('requester affected desk'),
  'help-ticket': listed('requester desk'),
  'document-check': listed('requester desk'),
  interconnection: listed('requester desk'),
  notice: listed('desk'),
  'curated-answer': listed('editor desk'),
}

/** What was sent to all is known to all. */
const sees = (player: Player, kind: string, status: string) =>
  status === 'sent' || (seen[kind]?.includes(player) ?? false)

/** Writes that are no moves: who may. */
const writes = `
requestAccount: everybody
reportIncident: everybody
joinIncident: everybody
checkDocument: everybody
askHuman: everybody
requestInterconnection: everybody
giveFeedback: everybody
comment: requester desk
writeNotice: desk
setUnitAddresses: lead administrator
proposeAnswer: desk editor
delegate: head other-head
setOnCall: lead administrator
endOnCall: lead administrator
saveSetting: administrator
saveCalendarDay: administrator
addWebhook: administrator
removeWebhook: administrator
grantRole: administrator
placePerson: administrator
importPeople: administrator
erasePerson: administrator`
  .trim()
  .split('\n')
  .map((line) => line.split(': ') as [keyof typeof routes, string])

const reads: [string, string][] = [
  ['/v1/people', 'head other-head desk'],
  ['/v1/on-call', 'desk'],
  ['/v1/gaps', 'desk editor'],
  ['/v1/settings', 'desk'],
  ['/v1/webhooks', 'administrator'],
  ['/v1/audit', 'administrator'],
]

let core: TestCore
/** One request of each kind, by its requester; another incident and ticket to merge into. */
const numbers: Record<string, string> = {}
let others: Record<string, string> = {}
let pressed = 0

beforeAll(async () => {
  core = await startTestCore({ people: Object.values(cast) })
  for (const player of players) await callAs(player, 'GET', '/v1/me')
  const made = async (as: DemoPerson, path: string, body: object) => {
    const raw = await callRaw(core, 'POST', path, body, { as })
    if (raw.status !== 201) throw new Error(`${path}: ${raw.text}`)
    return raw.json.number as string
  }
  const notice = { type: 'outage', title: 'Gián đoạn', text: 'Hệ thống đang gián đoạn.' }
  numbers['account-request'] = await made(hoa, '/v1/account-requests', accountBody({ holders: [holder] }))
  numbers.incident = await made(hoa, '/v1/incidents', incidentBody())
  numbers['help-ticket'] = await made(hoa, '/v1/help-tickets', { question: 'Một câu hỏi' })
  numbers['document-check'] = await made(hoa, '/v1/document-checks', { secrecy: 'none' })
  numbers.interconnection = await made(hoa, '/v1/interconnections', connection)
  numbers.notice = await made(nga, '/v1/notices', notice)
  numbers['curated-answer'] = await made(cast.editor, '/v1/curated-answers', curated)
  others = {
    incident: await made(linh, '/v1/incidents', incidentBody()),
    'help-ticket': await made(linh, '/v1/help-tickets', { question: 'Một câu hỏi' }),
  }
  await callRaw(core, 'POST', `/v1/incidents/${numbers.incident}/affected`, {}, { as: cast.affected })
  const period = { from: '2026-11-01', until: '2026-12-31' }
  await callRaw(core, 'POST', '/v1/delegations', { to: idOfPlayer('delegate'), ...period }, { as: bao })
  const role = { person: idOfPlayer('revoked'), role: 'helpdesk' }
  await callRaw(core, 'POST', '/v1/role-grants', { ...role, granted: true }, { as: nam })
  await callRaw(core, 'POST', '/v1/role-grants', { ...role, granted: false }, { as: nam })
  await core.database.exec(`create table public.before as select * from core.requests;
    create table public.accounts as select * from core.live_accounts;
    create table public.told as select sequence from core.events;
    alter table core.events disable trigger user; alter table core.curated_versions disable trigger user`)
})
afterAll(() => core.stop())

/** By the person's own directory, which the token names. */
async function callAs(player: Player, method: string, path: string, body?: unknown): Promise<Raw> {
  const { tenantId, objectId, name, email } = cast[player]
  const token = await core.tokenFor({ tenantId, objectId, name, email })
  return callRaw(core, method, path, body, { authorization: `Bearer ${token}` })
}

const idOfPlayer = (player: Player) => `${cast[player].tenantId}:${cast[player].objectId}`
const holder = { name: 'Trần Thu Hà', email: 'ha@moit.example', role: 'officer' as const }
const connection = {
  organisation: 'Vụ Kế hoạch',
  system: 'Quản lý nhiệm vụ',
  purpose: 'Trao đổi văn bản',
  contactName: 'Người liên hệ',
  contactEmail: 'lienhe@moit.example',
  standard: 'unknown',
}
const curated = {
  question: 'Gửi tệp lớn thế nào?',
  variants: [],
  text: 'Anh/chị chia nhỏ tệp.',
  citations: [],
}
const amended: Record<string, object> = {
  'account-request': { ...accountBody(), kind: 'account-request' },
  notice: { kind: 'notice', type: 'outage', title: 'Gián đoạn nữa', text: 'Hệ thống vẫn gián đoạn.' },
  'curated-answer': { ...curated, kind: 'curated-answer' },
}

/** All requests as they were, the one pressed on in the status it is tried from. */
async function restore(kind: string, status: string): Promise<void> {
  await core.database.exec(`
    delete from core.webhook_deliveries;
    delete from core.events where sequence not in (select sequence from public.told);
    delete from core.curated_versions; delete from core.live_accounts;
    insert into core.live_accounts select * from public.accounts;
    update core.requests r set status = b.status, revision = 1, assignee_id = null, details = b.details, major = false,
      merged_into = null, confirmed_revision = null, asked_from = null, severity = b.severity, unit_id = b.unit_id,
      category = b.category, updated_at = b.updated_at from public.before b where b.number = r.number`)
  const merged = status === 'merged' ? (others[kind] ?? null) : null
  const askedFrom = status === 'needs-information' ? 'submitted' : null
  await core.database.query(
    'update core.requests set status = $2, merged_into = $3, asked_from = $4 where number = $1',
    [numbers[kind] ?? '', status, merged, askedFrom],
  )
}

function press(player: Player, kind: string, action: string): Promise<Raw> {
  pressed += 1
  const body = {
    action,
    revision: 1,
    comment: 'vì lý do thử',
    ...(action === 'triage' && { severity: 2 }),
    ...(action === 'assign' && { assignee: idOf('nga') }),
    ...(action === 'settle' && { holder: holder.email, result: 'done' }),
    ...(action === 'merge' && { into: others[kind] ?? others.incident }),
    ...(action === 'amend' && { details: amended[kind] ?? amended.notice }),
  }
  return callAs(player, 'POST', `/v1/requests/${numbers[kind]}/moves`, body)
}

/** How much there is of everything, and what requests and roles hold. */
async function everything(): Promise<unknown> {
  const tables = await core.database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'core' and table_name <> 'idempotency_keys' order by 1`,
  )
  const counts = tables.map(({ name }) => `(select count(*) from core.${name}) as ${name}`)
  const [row] = await core.database.query(
    `select ${counts.join(', ')}, (select md5(string_agg(r::text, '' order by number)) from core.requests r) as held,
       (select md5(string_agg(g::text, '' order by person_id, role)) from core.role_grants g) as granted`,
  )
  return row
}

describe.each(requestKinds)('moves of %s', (kind) => {
  const ofKind = moves.filter((move) => move.kind === kind)
  for (const { action, status, may } of ofKind)
    test(`${action} from ${status}`, async () => {
      const elsewhere = ofKind.filter((one) => one.action === action).flatMap((one) => one.may)
      await restore(kind, status)
      const before = await everything()
      const refused = players.filter((one) => !may.includes(one))
      const got = await Promise.all(
        refused.map(async (player) => [player, (await press(player, kind, action)).status]),
      )
      const wanted = refused.map((player) => [
        player,
        !sees(player, kind, status) ? 404 : elsewhere.includes(player) ? 409 : 403,
      ])
      expect(got).toEqual(wanted)
      expect(await everything()).toEqual(before)
      for (const player of may) {
        await restore(kind, status)
        const { status: code, text } = await press(player, kind, action)
        expect({ player, code, text: code === 200 ? '' : text }).toEqual({ player, code: 200, text: '' })
      }
    })

  const unknown = requestActions.filter((action) => !ofKind.some((move) => move.action === action))
  test('every other action is nobody’s', async () => {
    await restore(kind, ofKind[0]?.status ?? 'closed')
    const before = await everything()
    for (const action of unknown) {
      const got = await Promise.all(
        players.map(async (player) => ({
          action,
          player,
          status: (await press(player, kind, action)).status,
        })),
      )
      expect(got).toEqual(
        players.map((player) => ({ action, player, status: sees(player, kind, '') ? 409 : 404 })),
      )
    }
    expect(await everything()).toEqual(before)
  })
})

describe('other writes', () => {
  let days = 0
  /** A body that would be taken; the next one is another. */
  const bodies: Record<string, (player: Player) => object> = {
    requestAccount: () => accountBody(),
    reportIncident: () => incidentBody(),
    joinIncident: () => ({}),
    checkDocument: () => ({ secrecy: 'none' }),
    askHuman: () => ({ question: 'Một câu' }),
    requestInterconnection: () => connection,
    giveFeedback: () => ({ reaction: 'like', question: 'Câu', answer: 'Lời', citations: [] }),
    comment: () => ({ text: 'Một ý' }),
    writeNotice: () => ({ type: 'outage', title: 'Gián đoạn', text: 'Hệ thống đang gián đoạn.' }),
    setUnitAddresses: () => ({ unit: 'Vụ Kế hoạch', emails: ['vkh@moit.example'] }),
    proposeAnswer: () => ({ ...curated, question: `Câu thứ ${++days}?` }),
    delegate: (player) => ({
      to: idOfPlayer(player === 'other-head' ? 'stranger' : 'colleague'),
      from: '2026-12-01',
      until: '2026-12-02',
    }),
    setOnCall: () => ({
      person: idOf('nga'),
      from: `20${30 + ++days}-01-01T00:00:00Z`,
      until: `20${30 + days}-01-01T08:00:00Z`,
    }),
    endOnCall: () => ({ person: idOf('nga'), from: '2031-01-01T00:00:00Z', until: '2031-01-02T00:00:00Z' }),
    saveSetting: () => ({ key: 'close-after-working-days', value: 7 }),
    saveCalendarDay: () => ({
      ...{ date: '2027-03-01', kind: 'holiday', name: 'Ngày thử', source: 'thử', confirmed: true },
    }),
    addWebhook: () => ({ url: 'https://example.org/hook', kinds: ['created'] }),
    removeWebhook: () => ({ id: 1 }),
    grantRole: () => ({ person: idOfPlayer('colleague'), role: 'clerk', granted: true }),
    placePerson: () => ({ person: idOfPlayer('colleague'), unit: 'Vụ Kế hoạch' }),
    importPeople: () => ({ csv: 'unit\nVụ Kế hoạch', dryRun: false }),
    erasePerson: () => ({ person: 'tenant-moit:gone' }),
  }
  const pathOf = (name: keyof typeof routes) =>
    routes[name].path.replace('{number}', (name === 'joinIncident' ? others : numbers).incident ?? '')

  beforeAll(() => restore('incident', 'submitted'))
  const callRoute = (player: Player, name: keyof typeof routes, body: unknown) => {
    pressed += 1
    return callAs(player, 'POST', pathOf(name), body)
  }

  test('the table names every write that is no move', () => {
    const posts = Object.entries(routes).filter(
      ([, { method, caller }]) => method === 'POST' && caller === 'person',
    )
    expect(writes.map(([name]) => name).sort()).toEqual(
      posts
        .map(([name]) => name)
        .filter((name) => name !== 'moveRequest')
        .sort(),
    )
  })

  test.each(writes)('%s: %s', async (name, who) => {
    const may = listed(who)
    const [first = 'administrator'] = may
    const body = (player = first) => bodies[name]?.(player) ?? {}
    const before = await everything()
    for (const player of players.filter((one) => !may.includes(one))) {
      const { status } = await callRoute(player, name, body(player))
      // A request is not found by whom it does not concern.
      const expected = name === 'comment' && player !== 'affected' ? 404 : 403
      expect({ player, status }).toEqual({ player, status: expected })
    }
    expect((await callRaw(core, 'POST', pathOf(name), body())).status).toBe(401)
    expect((await callRaw(core, 'POST', pathOf(name), body(), { as: 'service' })).status).toBe(403)
    expect((await callRoute(first, name, { ...body(), person_id: idOf('nam') })).status).toBe(400)
    const forged = JSON.stringify(body()).replace(/^\{/, '{"__proto__":{"roles":["administrator"]},')
    expect((await callRoute(first, name, forged.replace(',}', '}'))).status).toBe(400)
    expect(await everything()).toEqual(before)
    await core.database.query(
      `insert into core.people (id, name, created_at) values ('tenant-moit:gone', 'Người đã đi', now())
       on conflict (id) do update set erased_at = null`,
    )
    for (const player of may) {
      const { status, text } = await callRoute(player, name, body(player))
      const taken = name === 'removeWebhook' && text.includes('not-found') ? 200 : status
      expect({ player, taken: taken < 300, text: taken < 300 ? '' : text }).toEqual({
        player,
        taken: true,
        text: '',
      })
    }
  })

  test('an internal note is the helpdesk’s alone', async () => {
    for (const player of ['requester', 'affected', 'stranger', 'revoked', 'editor', ...desk] as const) {
      const { status } = await callRoute(player, 'comment', { text: 'Ghi chú', internal: true })
      const known = player === 'requester' || player === 'affected' ? 403 : 404
      expect({ player, status }).toEqual({ player, status: desk.includes(player) ? 200 : known })
    }
  })

  test.each(reads)('%s: %s', async (path, who) => {
    for (const player of players) {
      const { status } = await callAs(player, 'GET', path)
      expect({ player, status }).toEqual({ player, status: listed(who).includes(player) ? 200 : 403 })
    }
  })
})

test.each(['helpdesk', 'helpdesk-lead', 'administrator'] as const)(
  'a press as %s is taken; after the role is taken back the next one is refused',
  async (role) => {
    const grant = (granted: boolean) =>
      callRaw(core, 'POST', '/v1/role-grants', { person: idOfPlayer('stranger'), role, granted }, { as: nam })
    await restore('incident', 'triaged')
    expect((await press('stranger', 'incident', 'take')).status).toBe(404)
    await grant(true)
    expect((await press('stranger', 'incident', 'take')).status).toBe(200)
    await grant(false)
    await restore('incident', 'triaged')
    const before = await everything()
    expect((await press('stranger', 'incident', 'take')).status).toBe(404)
    expect(await everything()).toEqual(before)
  },
)

test('a forged move does nothing: another revision, another’s words, keys that are not its own', async () => {
  await restore('incident', 'triaged')
  const before = await everything()
  const forged: [unknown, number][] = [
    [{ action: 'take', revision: 7 }, 409],
    [{ action: 'take', revision: 1, by: idOf('nam') }, 400],
    [{ action: 'take', revision: 1, assignee: idOf('nam') }, 400],
    [{ action: 'take', revision: '1' }, 400],
    [{ action: 'become-administrator', revision: 1 }, 400],
    [{ action: 'assign', revision: 1, assignee: idOf('hoa') }, 422],
    [{ action: 'assign', revision: 1, assignee: 'system:imoit' }, 422],
    ['{"action":"take","revision":1,"__proto__":{"x":1}}', 400],
    ['{"action":"take","revision":1,"constructor":{"prototype":{"roles":["administrator"]}}}', 400],
  ]
  for (const [body, status] of forged) {
    const raw = await callRaw(core, 'POST', `/v1/requests/${numbers.incident}/moves`, body, { as: nga })
    expect({ body, status: raw.status }).toEqual({ body, status })
  }
  expect(await everything()).toEqual(before)
})

test('there were two thousand presses', () => {
  expect(pressed).toBeGreaterThanOrEqual(2_000)
})
