import type { CoreApi, Submission, Submitted } from '../../core/contract/core-api'
import type { CoreEvent } from '../../core/contract/events'
import type { ActingPerson, Role } from '../../core/contract/people'

/** A core service in memory: keeps each key once, can be down, can be slow. */
export function fakeCore() {
  const recorded = new Map<string, { submission: Submission; person: ActingPerson; times: number }>()
  const roles = new Map<string, Role>()
  const events: CoreEvent[] = []
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
          role,
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
    request: async () => ({ outcome: 'core-unreachable' }),
    async submit(person, submission, key): Promise<Submitted> {
      await pause()
      if (settings.down) return { outcome: 'core-unreachable' }
      if (settings.refuse) {
        const problem = {
          type: 'about:blank',
          title: '',
          status: 403,
          code: 'not-allowed' as const,
          reference: 'ABCD',
        }
        return { outcome: 'refused', problem }
      }
      const before = recorded.get(key)
      recorded.set(key, { submission, person, times: (before?.times ?? 0) + 1 })
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
  return { api, recorded, roles, events, settings }
}
export type FakeCore = ReturnType<typeof fakeCore>
