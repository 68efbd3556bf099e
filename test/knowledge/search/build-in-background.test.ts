import { buildInBackground } from '../../../knowledge/search/build-in-background'
import { buildSegments } from '../../../knowledge/search/build-segment'
import { officeRules } from './office-rules'

const many = Array.from({ length: 60 }, (_, copy) =>
  officeRules.map((rule) => ({ ...rule, id: `${copy}/${rule.id}`, document: `${copy}/${rule.document}` })),
).flat()

test('a thread builds what this one would', async () => {
  expect(await buildInBackground(many)).toEqual(buildSegments(many))
})

test('articles may come one by one', async () => {
  async function* arriving() {
    for (const rule of officeRules) yield rule
  }
  expect(await buildInBackground(arriving())).toEqual(buildSegments(officeRules))
})

test('what goes wrong while articles are read is told', async () => {
  async function* broken() {
    yield* officeRules.slice(0, 2)
    throw new Error('the file ends here')
  }
  await expect(buildInBackground(broken())).rejects.toThrow('the file ends here')
})

test('an article that cannot be read fails the build', async () => {
  const nonsense = { id: 'x', document: 'x', title: 'x' } as unknown as (typeof officeRules)[number]
  await expect(buildInBackground([nonsense])).rejects.toThrow('could not be built')
})

test('it can be stopped', async () => {
  const stop = new AbortController()
  async function* endless() {
    for (;;) {
      yield* officeRules
      if (!stop.signal.aborted) stop.abort(new Error('no longer needed'))
    }
  }
  await expect(buildInBackground(endless(), { signal: stop.signal })).rejects.toThrow('no longer needed')
})
