import fc from 'fast-check'
import { type Limit, sendLimits } from '../../bot/teams/send-limits'

const ofTeams: Limit[] = [
  { count: 7, ms: 1_000 },
  { count: 8, ms: 2_000 },
  { count: 60, ms: 30_000 },
]

test('whatever the pauses between them, no span of time ever holds more sends than Teams allows', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(700), { minLength: 1, maxLength: 300 }), (pauses) => {
      let now = 0
      const limits = sendLimits(ofTeams, () => now)
      const sent: number[] = []
      for (const pause of pauses) {
        now += pause
        now += limits.waitFor('a')
        limits.note('a')
        sent.push(now)
      }
      for (const { count, ms } of ofTeams)
        for (let n = count; n < sent.length; n += 1)
          expect((sent[n] ?? 0) - (sent[n - count] ?? 0)).toBeGreaterThanOrEqual(ms)
    }),
  )
})

test('one conversation does not wait for another', () => {
  const limits = sendLimits(ofTeams, () => 0)
  for (let n = 0; n < 7; n += 1) limits.note('a')
  expect(limits.waitFor('a')).toBeGreaterThan(0)
  expect(limits.waitFor('b')).toBe(0)
})
