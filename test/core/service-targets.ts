import type { ServiceTargets } from '../../core/settings/service-targets'

export const serviceTargets: ServiceTargets = {
  1: { respondMinutes: 15, resolveMinutes: 240, roundTheClock: true },
  2: { respondMinutes: 60, resolveMinutes: 480 },
  3: { respondMinutes: 120, resolveMinutes: 960 },
}
