import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { colourIcon, outlineIcon } from '../../manifest/draw-icons'
import { readPng } from './read-png'

const icon = (name: string) => readPng(readFileSync(join(__dirname, '../../manifest/icons', name)))
const colour = icon('color.png')
const outline = icon('outline.png')

/** Each pixel as [red, green, blue, alpha]. */
const pixelsOf = ({ pixels }: { pixels: Buffer }) =>
  Array.from({ length: pixels.length / 4 }, (_, n) => [...pixels.subarray(n * 4, n * 4 + 4)])

test('the committed icons are what draw-icons.ts draws', () => {
  expect(colour.pixels.equals(colourIcon().pixels)).toBe(true)
  expect(outline.pixels.equals(outlineIcon().pixels)).toBe(true)
})

test('the colour icon is 192 × 192, opaque to its corners', () => {
  expect(colour).toMatchObject({ width: 192, height: 192, colourType: 6 })
  expect(pixelsOf(colour).every(([, , , alpha]) => alpha === 255)).toBe(true)
})

test('the outline icon is 32 × 32, white on transparent', () => {
  expect(outline).toMatchObject({ width: 32, height: 32, colourType: 6 })
  const seen = pixelsOf(outline).filter(([, , , alpha]) => alpha !== 0)
  expect(seen.length).toBeGreaterThan(100)
  expect(seen.length).toBeLessThan(600)
  expect(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true)
})

test('the outline icon has no padding above or below its mark', () => {
  const alphaOfRow = (row: number) =>
    pixelsOf(outline)
      .slice(row * 32, row * 32 + 32)
      .map((pixel) => pixel[3] ?? 0)
  expect(Math.max(...alphaOfRow(0))).toBe(255)
  expect(Math.max(...alphaOfRow(31))).toBeGreaterThan(200)
})
