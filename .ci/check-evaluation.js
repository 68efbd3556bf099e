const { readFileSync } = require('node:fs')

/** The share of the golden questions below which a change is refused. */
const least = { hitAt1: 36 / 40, hitAt3: 39 / 40, refusalRecall: 14 / 15 }

const measured = JSON.parse(readFileSync(0, 'utf8'))
// A rate that was rounded on its way still counts as reached.
const reached = (name) => measured[name] >= least[name] - 0.0005
for (const name of Object.keys(least)) {
  const shown = `${name} ${measured[name]?.toFixed(3)} (at least ${least[name].toFixed(3)})`
  console.log(`${reached(name) ? 'ok    ' : 'FAILED'} ${shown}`)
}
if (!Object.keys(least).every(reached)) {
  for (const miss of measured.misses ?? []) console.log(JSON.stringify(miss))
  process.exitCode = 1
}
