import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Colour, type Picture, paint } from './paint'
import { border, everywhere, points, polygon, stroke } from './shapes'
import { writePng } from './write-png'

const deepBlue = [
  [27, 79, 152],
  [14, 45, 98],
] as const
const white: Colour = [255, 255, 255]
const foldBlue: Colour = [168, 197, 236]
const lineBlue: Colour = [196, 213, 238]
const checkGreen: Colour = [10, 147, 118]

/** The mark: a sheet with a folded corner that is also a speech bubble, ticked. */
export function colourIcon(): Picture {
  const sheet = points('51,36 114,36 141,63 141,131 99,131 71,159 71,131 51,131')
  return paint(192, [
    { shape: everywhere, fill: deepBlue },
    { shape: polygon(sheet, 8), fill: white },
    { shape: polygon(points('115,37 115,62 140,62'), 4), fill: foldBlue },
    { shape: stroke(points('63,57 92,57'), 9), fill: lineBlue },
    { shape: stroke(points('69,93 88,112 123,77'), 15), fill: checkGreen },
  ])
}

/** The same mark as white lines, filling the height of its square as Teams asks. */
export function outlineIcon(): Picture {
  const sheet = points('4,2 20,2 28,10 28,24 16,24 10,30 10,24 4,24')
  return paint(32, [
    { shape: border(polygon(sheet, 2), 2), fill: white },
    { shape: stroke(points('20,2 20,10 28,10'), 2), fill: white },
    { shape: stroke(points('9.5,16.5 13,20 19.5,13.5'), 2.4), fill: white },
  ])
}

if (require.main === module) {
  writeFileSync(join(__dirname, 'icons', 'color.png'), writePng(colourIcon()))
  writeFileSync(join(__dirname, 'icons', 'outline.png'), writePng(outlineIcon()))
}
