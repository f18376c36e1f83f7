export type Point = readonly [number, number]
/** A path in the `d` language of SVG. */
export type Path = string

/** One decimal is finer than a pixel of the largest picture. */
export const n = (value: number): number => Math.round(value * 10) / 10
export const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`

/** Places written as in a path: `"0 0, 10 4, 12 9"`. */
export const points = (written: string): Point[] =>
  written.split(",").map((pair) => {
    const [x, y] = pair.trim().split(" ").map(Number)
    if (x === undefined || y === undefined) throw new Error(`Not a place: ${pair}`)
    return [x, y]
  })

export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]
export const shifted = (points: readonly Point[], dx: number, dy: number): Point[] =>
  points.map(([x, y]) => [x + dx, y + dy])

/** The points, turned by an angle in radians about a centre. */
export function turned(points: readonly Point[], angle: number, [cx, cy]: Point): Point[] {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return points.map(([x, y]) => [
    cx + (x - cx) * c - (y - cy) * s,
    cy + (x - cx) * s + (y - cy) * c,
  ])
}

/** Point `i` of a list that is known to have it. */
export function nth<T>(of: readonly T[], i: number): T {
  const found = of[i]
  if (found === undefined) throw new Error(`A list of ${of.length} has no number ${i}.`)
  return found
}

/** Straight lines through the points. */
export const poly = (points: readonly Point[], closed = true): Path =>
  `M${points.map(at).join("L")}${closed ? "Z" : ""}`

/** A soft line through the points (Catmull-Rom as Bézier curves). */
export function smooth(points: readonly Point[], closed = true): Path {
  const count = points.length
  const get = (i: number) =>
    nth(points, closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i)))
  let d = `M${at(get(0))}`
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
    d += `C${n(b[0] + (c[0] - a[0]) / 6)} ${n(b[1] + (c[1] - a[1]) / 6)} `
    d += `${n(c[0] - (e[0] - b[0]) / 6)} ${n(c[1] - (e[1] - b[1]) / 6)} ${at(c)}`
  }
  return d + (closed ? "Z" : "")
}

/** Many points on the soft line, for edges that carry stitches or hairs. */
export function sampled(points: readonly Point[], per_span: number, closed = false): Point[] {
  const count = points.length
  const get = (i: number) =>
    nth(points, closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i)))
  const found: Point[] = []
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
    for (let k = 0; k < per_span; k++) {
      const t = k / per_span
      const spline = (axis: 0 | 1) =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - e[axis]) * t * t +
          (3 * b[axis] - a[axis] - 3 * c[axis] + e[axis]) * t * t * t)
      found.push([spline(0), spline(1)])
    }
  }
  if (!closed) found.push(get(count - 1))
  return found
}

/** A cut rectangle with sharp corners, its edges bowed outwards by `bow` px; each edge has `steps` points. */
export function rectangle({ x, y, width, height }: Box, bow = 2, steps = 10): Point[] {
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  return corners.flatMap((from, i) => {
    const to = nth(corners, (i + 1) % 4)
    const [nx, ny] = nth(
      [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ] as const,
      i,
    )
    return Array.from({ length: steps }, (_, k): Point => {
      const out = Math.sin((k / steps) * Math.PI) * bow
      const [px, py] = between(from, to, k / steps)
      return [px + nx * out, py + ny * out]
    })
  })
}

/** The line of the points, read by length: 0 is its start, 1 its end. */
export function line(points: readonly Point[]): (share: number) => Point {
  const lengths = [0]
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [nth(points, i - 1), nth(points, i)]
    lengths.push(nth(lengths, i - 1) + Math.hypot(b[0] - a[0], b[1] - a[1]))
  }
  const whole = nth(lengths, lengths.length - 1)
  return (share) => {
    const wanted = Math.max(0, Math.min(1, share)) * whole
    let i = 1
    while (i < points.length - 1 && nth(lengths, i) < wanted) i++
    const from = nth(lengths, i - 1)
    const span = nth(lengths, i) - from || 1
    return between(nth(points, i - 1), nth(points, i), (wanted - from) / span)
  }
}

/** Points round an ellipse, each pushed in or out by up to `wobble` of the radius. */
export function ring(
  [cx, cy]: Point,
  rx: number,
  ry: number,
  count = 24,
  wobble: () => number = () => 0,
): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI
    const k = 1 + wobble()
    return [cx + Math.cos(angle) * rx * k, cy + Math.sin(angle) * ry * k]
  })
}

export const ellipse = ([cx, cy]: Point, rx: number, ry: number): Path =>
  `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0Z`

/** A soft course through [place, value] pairs, such as the profile of a pot. */
export function curve(stops: readonly Point[]): (place: number) => number {
  return (place) => {
    let i = 0
    while (i < stops.length - 2 && place > nth(stops, i + 1)[0]) i++
    const get = (k: number) => nth(stops, Math.max(0, Math.min(stops.length - 1, k)))
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
    const h = c[0] - b[0] || 1
    const u = Math.max(0, Math.min(1, (place - b[0]) / h))
    const m0 = ((c[1] - a[1]) / (c[0] - a[0] || 1)) * h
    const m1 = ((e[1] - b[1]) / (e[0] - b[0] || 1)) * h
    const [u2, u3] = [u * u, u * u * u]
    const value = (2 * u3 - 3 * u2 + 1) * b[1] + (u3 - 2 * u2 + u) * m0
    return value + (-2 * u3 + 3 * u2) * c[1] + (u3 - u2) * m1
  }
}

/** The outline of a band that follows the points, as wide as `width(share)` at each place. */
export function ribbon(points: readonly Point[], width: (share: number) => number): Point[] {
  const last = points.length - 1
  const side = (sign: number) =>
    points.map((point, i): Point => {
      const a = nth(points, Math.max(0, i - 1))
      const b = nth(points, Math.min(last, i + 1))
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
      const reach = (sign * width(i / last)) / 2
      return [
        point[0] - ((b[1] - a[1]) / length) * reach,
        point[1] + ((b[0] - a[0]) / length) * reach,
      ]
    })
  return [...side(1), ...side(-1).reverse()]
}

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function bounds(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The outline grown by `reach` px, or shrunk where it is negative. */
export function grown(outline: readonly Point[], reach: number): Point[] {
  const count = outline.length
  const turning = outline.reduce((sum, [x, y], i) => {
    const [qx, qy] = nth(outline, (i + 1) % count)
    return sum + x * qy - qx * y
  }, 0)
  const out = turning > 0 ? reach : -reach
  return outline.map(([x, y], i) => {
    const [ax, ay] = nth(outline, (i - 1 + count) % count)
    const [bx, by] = nth(outline, (i + 1) % count)
    const span = Math.hypot(bx - ax, by - ay) || 1
    return [x + ((by - ay) / span) * out, y - ((bx - ax) / span) * out]
  })
}
