import { inflateSync } from 'node:zlib'

export interface ReadPicture {
  width: number
  height: number
  /** 6 is red, green, blue and alpha. */
  colourType: number
  pixels: Buffer
}

/** Reads what write-png.ts writes: one unfiltered 8-bit RGBA picture. */
export function readPng(file: Buffer): ReadPicture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const start = file.indexOf('IDAT')
  const rows = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)))
  const row = width * 4 + 1
  const pixels = Array.from({ length: height }, (_, n) => rows.subarray(n * row + 1, (n + 1) * row))
  return { width, height, colourType: file[25] ?? 0, pixels: Buffer.concat(pixels) }
}
