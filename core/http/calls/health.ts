import type { healthRoutes } from '../../contract/routes/health'
import type { HandlersOf } from '../handlers'

const ok = { value: { status: 'ok' } } as const

export const healthCalls: HandlersOf<typeof healthRoutes> = {
  healthz: async () => ok,
  readyz: async ({ tx }) => {
    await tx.query('select 1')
    return ok
  },
}
