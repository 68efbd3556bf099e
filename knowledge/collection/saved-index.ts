import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSegment, saveSegment } from '../search/save-segment'
import type { Segment } from '../search/segment'

const ending = '.index'

/** The index saved under this name; undefined when there is none or it cannot be used any more. */
export async function openSavedIndex(folder: string, name: string): Promise<Segment[] | undefined> {
  const files = (await listed(folder)).filter((file) => file.startsWith(`${name}-`)).sort()
  try {
    const segments = await Promise.all(
      files.map(async (file) => openSegment(await readFile(join(folder, file)))),
    )
    return segments.length > 0 ? segments : undefined
  } catch {
    // Damaged or of another release: it is built again.
    return undefined
  }
}

/** Saves the index, whole or not at all, and removes those of other names. */
export async function saveIndex(folder: string, name: string, segments: readonly Segment[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const files = segments.map((_, at) => `${name}-${at}${ending}`)
  for (const [at, segment] of segments.entries())
    await writeFile(join(folder, `${files[at]}.part`), saveSegment(segment))
  for (const file of files) await rename(join(folder, `${file}.part`), join(folder, file))
  for (const file of await listed(folder)) if (!files.includes(file)) await rm(join(folder, file))
}

async function listed(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith(ending) || name.endsWith('.part'))
}
