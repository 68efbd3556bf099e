const { readFileSync } = require('node:fs')

/** The share of questions whose right article comes first, below which a change is refused. */
const least = { original: 0.82, 'no-diacritics': 0.81, typo: 0.78, telex: 0.81, keywords: 0.3 }

const { rows } = JSON.parse(readFileSync(0, 'utf8'))
for (const [variant, share] of Object.entries(least)) {
  const row = rows.find((one) => one.engine === 'ours' && one.variant === variant)
  const reached = row !== undefined && row.recallAt1 >= share
  console.log(
    `${reached ? 'ok    ' : 'FAILED'} ${variant} recall@1 ${row?.recallAt1?.toFixed(3)} (at least ${share})`,
  )
  if (!reached) process.exitCode = 1
}
