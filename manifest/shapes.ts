export type Point = readonly [x: number, y: number]

/** Signed distance from a point to an edge: below zero inside, above zero outside. */
export type Shape = (x: number, y: number) => number

/** Points written as in a drawing: '4,2 20,2 28,10'. */
export const points = (text: string): Point[] =>
  text.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [x, y]
  })

function toSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

const sides = (points: Point[]) =>
  points.map((from, n): [Point, Point] => [from, points[(n + 1) % points.length] ?? from])

/** A closed shape whose corners are rounded outwards by `radius`. */
export function polygon(points: Point[], radius = 0): Shape {
  const edges = sides(points)
  return (x, y) => {
    const distance = Math.min(...edges.map(([from, to]) => toSegment(x, y, from, to)))
    const crossed = edges.filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
    )
    return (crossed.length % 2 ? -distance : distance) - radius
  }
}

/** A line of the given width with round ends and corners. */
export function stroke(points: Point[], width: number): Shape {
  const parts = sides(points).slice(0, -1)
  return (x, y) => Math.min(...parts.map(([from, to]) => toSegment(x, y, from, to))) - width / 2
}

/** The band of the given width just inside the edge of a shape. */
export const border =
  (shape: Shape, width: number): Shape =>
  (x, y) => {
    const distance = shape(x, y)
    return Math.max(distance, -distance - width)
  }

export const everywhere: Shape = () => -1
