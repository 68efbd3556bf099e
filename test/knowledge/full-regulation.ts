import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { loadFolders } from '../../knowledge/loading/load-knowledge'
import type { Knowledge } from '../../knowledge/types'

const text = join(__dirname, '../../../shared/data/quyet-dinh-2226-qd-bct-2016.txt')
const present = existsSync(text)

/** Tests on the whole regulation are skipped where its text is absent, and a line says so. */
export const whenFullText = present ? test : test.skip
if (!present) process.stderr.write(`skipped without ${basename(text)}: tests on the whole regulation\n`)

let loaded: Promise<Knowledge> | undefined

/** The whole regulation alone, loaded once from the text as portals copy it. */
export function fullRegulation(): Promise<Knowledge> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Knowledge> {
  const folder = mkdtempSync(join(tmpdir(), 'regulation-'))
  try {
    copyFileSync(text, join(folder, basename(text)))
    return await loadFolders([folder])
  } finally {
    rmSync(folder, { recursive: true })
  }
}
