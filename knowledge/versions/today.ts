import type { Knowledge } from '../types'

const vietnam = 7 * 3_600_000

/** The calendar day in Vietnam at an instant, as an ISO date. */
export function dayInVietnam(at: Date): string {
  return new Date(at.getTime() + vietnam).toISOString().slice(0, 10)
}

/** The same knowledge, where what is in force on the clock's day answers unless another day is asked for. */
export function onToday(knowledge: Knowledge, clock: () => Date): Knowledge {
  const today = (): string => dayInVietnam(clock())
  return {
    get instruments() {
      return knowledge.instruments
    },
    answer: (question, context) => knowledge.answer(question, { today: today(), ...context }),
    unit: (id, on = today()) => knowledge.unit(id, on),
    cite: (id, on = today()) => knowledge.cite(id, on),
    units: (on = today()) => knowledge.units(on),
  }
}
