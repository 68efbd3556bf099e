import type { CoreApi, Submission, Submitted } from '../../core/contract/core-api'
import type { CoreEvent } from '../../core/contract/events'
import type { ActingPerson, Role } from '../../core/contract/people'
import type { Problem, ProblemCode } from '../../core/contract/problems'
import type { Request } from '../../core/contract/requests'

const problem = (code: ProblemCode): Problem => ({
  type: 'about:blank',
  title: '',
  status: 403,
  code,
  reference: 'ABCD',
})

/** A core service in memory: keeps each key once, can be down, can be slow. */
export function fakeCore() {
  const recorded = new Map<string, { submission: Submission; person: ActingPerson; times: number }>()
  const roles = new Map<string, Role>()
  const events: CoreEvent[] = []
  /** As the helpdesk sees them; their requesters see them without moves, others not at all. */
  const requests = new Map<string, Request>()
  const undelivered: { person: string; number: string; sequence: number }[] = []
  const settings = { down: false, slowMs: 0, refuse: false, submitted: () => {} }

  async function pause(): Promise<void> {
    if (settings.slowMs) await new Promise((done) => setTimeout(done, settings.slowMs))
  }

  const api: CoreApi = {
    async me(person) {
      if (settings.down) return { outcome: 'core-unreachable' }
      const role = roles.get(person.objectId) ?? 'staff'
      return {
        outcome: 'found',
        value: {
          id: `${person.tenantId}:${person.objectId}`,
          name: person.name,
          email: null,
          unit: null,
          roles: role === 'staff' ? ['staff'] : ['staff', role],
        },
      }
    },
    units: async () => ({ outcome: 'found', value: [] }),
    similarIncidents: async () => ({ outcome: 'found', value: [] }),
    myRequests: async () => {
      await pause()
      return { outcome: 'found', value: [] }
    },
    queue: async () => ({ outcome: 'found', value: [] }),
    async request(person, number) {
      await pause()
      if (settings.down) return { outcome: 'core-unreachable' }
      const request = requests.get(number)
      const role = roles.get(person.objectId)
      const mine = request?.requester.id === `${person.tenantId}:${person.objectId}`
      if (!request || !(role || mine)) return { outcome: 'refused', problem: problem('not-found') }
      return { outcome: 'found', value: role ? request : { ...request, actions: [] } }
    },
    read: async () => ({ outcome: 'core-unreachable' }),
    async roleHolders() {
      if (settings.down) return { outcome: 'core-unreachable' }
      const holders = [...roles].filter(([, role]) => role !== 'staff')
      return {
        outcome: 'found',
        value: holders.map(([objectId, role]) => ({ person: `tenant:${objectId}`, roles: [role] })),
      }
    },
    erased: async () => ({ outcome: 'found', value: [] }),
    publishedAnswers: async () => ({ outcome: 'core-unreachable' }),
    reportTeamsDeliveries: async () => ({ outcome: 'core-unreachable' }),
    async reportUndelivered(message) {
      if (settings.down) return { outcome: 'core-unreachable' }
      undelivered.push(message)
      return { outcome: 'found', value: { done: true, facts: {} } }
    },
    async submit(person, submission, key): Promise<Submitted> {
      await pause()
      if (settings.down) return { outcome: 'core-unreachable' }
      if (settings.refuse) return { outcome: 'refused', problem: problem('not-allowed') }
      const before = recorded.get(key)
      const moved = submission.name === 'moveRequest' && requests.get(submission.body.number)
      if (moved && !before) {
        if (!roles.get(person.objectId)) return { outcome: 'refused', problem: problem('not-found') }
        if (moved.revision !== submission.body.revision)
          return { outcome: 'refused', problem: problem('revision-changed') }
        requests.set(moved.number, { ...moved, revision: moved.revision + 1, status: 'in-progress' })
      }
      recorded.set(key, { submission, person, times: (before?.times ?? 0) + 1 })
      if (moved) {
        const { number, kind, createdAt } = moved
        return {
          outcome: 'recorded',
          created: { number, kind, status: 'in-progress', revision: submission.body.revision + 1, createdAt },
        }
      }
      settings.submitted()
      const number = `HT-2026-${String([...recorded.keys()].indexOf(key) + 1).padStart(6, '0')}`
      const created = {
        number,
        kind: 'help-ticket' as const,
        status: 'submitted' as const,
        revision: 1,
        createdAt: '2026-11-23T01:30:00.000Z',
      }
      return { outcome: 'recorded', created }
    },
    async events(after) {
      if (settings.down) return { outcome: 'core-unreachable' }
      return { outcome: 'found', value: events.filter(({ sequence }) => sequence > after).slice(0, 100) }
    },
    emails: async () => ({ outcome: 'found', value: [] }),
  }
  return { api, recorded, roles, events, requests, undelivered, settings }
}
export type FakeCore = ReturnType<typeof fakeCore>
