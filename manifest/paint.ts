import type { Shape } from './shapes'

export type Colour = readonly [red: number, green: number, blue: number]

export interface Layer {
  shape: Shape
  /** One colour, or two that run from the top of the picture to its bottom. */
  fill: Colour | readonly [top: Colour, bottom: Colour]
}

export interface Picture {
  size: number
  /** Red, green, blue and alpha of each pixel, row by row. */
  pixels: Uint8Array
}

const isBlend = (fill: Layer['fill']): fill is readonly [Colour, Colour] => Array.isArray(fill[0])

function colourAt(fill: Layer['fill'], depth: number): Colour {
  if (!isBlend(fill)) return fill
  const [top, bottom] = fill
  const mix = (n: 0 | 1 | 2) => top[n] + (bottom[n] - top[n]) * depth
  return [mix(0), mix(1), mix(2)]
}

/** How much of the pixel a shape covers, from the distance of the pixel's middle to the edge. */
const coverage = (shape: Shape, column: number, row: number) =>
  Math.min(1, Math.max(0, 0.5 - shape(column + 0.5, row + 0.5)))

/** Paints the layers over each other on a transparent square, with soft edges. */
export function paint(size: number, layers: Layer[]): Picture {
  const pixels = new Uint8Array(size * size * 4)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let [red, green, blue, alpha] = [0, 0, 0, 0]
      for (const { shape, fill } of layers) {
        const over = coverage(shape, column, row)
        if (over === 0) continue
        const under = alpha * (1 - over)
        const [r, g, b] = colourAt(fill, row / (size - 1))
        alpha = over + under
        red = (r * over + red * under) / alpha
        green = (g * over + green * under) / alpha
        blue = (b * over + blue * under) / alpha
      }
      pixels.set([red, green, blue, alpha * 255].map(Math.round), (row * size + column) * 4)
    }
  }
  return { size, pixels }
}
