import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Stored {
  outcome: 'written' | 'replaced' | 'unchanged' | 'exists' | 'would-write'
  path: string
}

interface Document {
  id: string
  /** ISO date. */
  effective: string
}

/**
 * Puts a document file into a folder: `<id>.txt`, or `<id>@<effective>.txt` beside another version of it. A different
 * text of the same version stays untouched unless it may be replaced. Throws when the folder cannot be written to.
 */
export function storeDocument(
  file: string,
  document: Document,
  options: { to: string; replace: boolean; dryRun: boolean },
): Stored {
  const { to, replace, dryRun } = options
  const versions = existsSync(to) ? versionsIn(to, document.id) : []
  const same = versions.find(({ effective }) => effective === document.effective)
  const path =
    same?.path ??
    join(to, versions.length > 0 ? `${document.id}@${document.effective}.txt` : `${document.id}.txt`)
  if (same && withoutSource(same.text) === withoutSource(file)) return { outcome: 'unchanged', path }
  if (same && !replace) return { outcome: 'exists', path }
  if (dryRun) return { outcome: 'would-write', path }
  mkdirSync(to, { recursive: true })
  writeWhole(path, file)
  return { outcome: same ? 'replaced' : 'written', path }
}

/** The same text under another file name is the same document. */
const withoutSource = (text: string): string => text.replace(/^source: .*$/m, '')

function versionsIn(folder: string, id: string): { path: string; effective: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const path = join(folder, name)
      const text = readFileSync(path, 'utf8')
      if (/^id: *(.*)$/m.exec(text)?.[1] !== id) return []
      return [{ path, text, effective: /^effective: *(.*)$/m.exec(text)?.[1] ?? '' }]
    })
}

/** A reader sees the old file or the new one, never half of it. */
function writeWhole(path: string, text: string): void {
  const part = `${path}.${process.pid}.part`
  try {
    writeFileSync(part, text)
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
}
