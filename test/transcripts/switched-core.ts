import type { CoreApi } from '../../core/contract/core-api'

/** A core service that a conversation can take away and give back. */
export function switchedCore(real: CoreApi) {
  const away = { outcome: 'core-unreachable' } as const
  const calls = Object.fromEntries(
    Object.entries(real).map(([name, call]) => [
      name,
      async (...given: unknown[]) =>
        switched.down ? away : (call as (...given: unknown[]) => unknown)(...given),
    ]),
  )
  const switched = { down: false, core: calls as unknown as CoreApi }
  return switched
}
