import type { Created } from '../../core/contract/requests'
import type { DemoPerson } from '../../core/people/seed-demo-people'
import { incidentBody } from '../core/sample-bodies'
import { testPeople } from '../core/test-people'
import { callUntilAnswered } from './call-core'

/** What people were told of one request. */
export interface Told {
  created: Pick<Created, 'number' | 'status' | 'revision'>
  /** Moves that were acknowledged. */
  moves: number
}

/** Where each status leads, by whom; one worker moves a request, so nothing stands in its way. */
const nextMove: Record<string, { by: 'requester' | 'helpdesk'; action: string }> = {
  submitted: { by: 'helpdesk', action: 'take' },
  'in-progress': { by: 'helpdesk', action: 'resolve' },
  resolved: { by: 'requester', action: 'reopen' },
}

/** Somebody who files and moves requests until told to stop, and remembers every answer. */
export function createActor(name: string, requester: DemoPerson, random: () => number, baseUrl: string) {
  const told = new Map<string, Told>()
  let calls = 0
  let cut = 0
  const call = async (as: DemoPerson, path: string, body: unknown): Promise<Created> => {
    calls++
    const key = `${name}-${calls}`
    const answered = await callUntilAnswered(baseUrl, { as, path, body, key })
    if (answered.unanswered > 0) cut++
    if (answered.status >= 400)
      throw new Error(`${path}: ${answered.status} ${JSON.stringify(answered.json)}`)
    return answered.json
  }
  const file = async () => {
    const created =
      random() < 0.5
        ? await call(requester, '/v1/help-tickets', { question: `Câu hỏi ${name} ${calls}` })
        : await call(requester, '/v1/incidents', incidentBody({ description: `Lỗi ${name} ${calls}` }))
    if (told.has(created.number)) throw new Error(`${created.number} was given twice`)
    told.set(created.number, { created, moves: 0 })
  }
  const move = async (request: Told) => {
    const { number, status, revision } = request.created
    const next = nextMove[status]
    if (!next) return file()
    const body = { action: next.action, revision, comment: 'Đã xem' }
    request.created = await call(
      next.by === 'requester' ? requester : testPeople.nga,
      `/v1/requests/${number}/moves`,
      body,
    )
    request.moves++
  }
  return {
    told,
    /** Calls that were not answered the first time. */
    cut: () => cut,
    act: () => {
      const requests = [...told.values()].slice(-20)
      const chosen = requests[Math.floor(random() * requests.length)]
      return chosen && random() < 0.6 ? move(chosen) : file()
    },
  }
}
