import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Entry, Transcript } from './connector/transcript'

const atMost = 1000
const afterMs = 500

/** What was said on the chat page before; nothing when the file cannot be used. */
export function readTranscript(file: string): Entry[] {
  if (!existsSync(file)) return []
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Entry[]
  } catch {
    // Demo talk only: a damaged file is not worth refusing to start.
    return []
  }
}

/** Keeps the talk of the chat page for the next start; returns what writes it down now. */
export function keepTranscript(file: string, transcript: Transcript): () => void {
  let timer: NodeJS.Timeout | undefined
  const write = () => {
    clearTimeout(timer)
    timer = undefined
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify(transcript.entries().slice(-atMost)))
    renameSync(`${file}.new`, file)
  }
  transcript.listen(() => {
    timer ??= setTimeout(write, afterMs).unref()
  })
  return write
}
