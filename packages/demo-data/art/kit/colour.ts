/** The dyes of the house, named after what colours the wool, the clay or the wood. */
export const dyes = {
  fleece: "#F3EBDB",
  chalk: "#FBF7EE",
  ink: "#231C17",
  night: "#17120F",
  ash: "#6E645A",
  cochineal: "#A3243B",
  rose: "#C9707A",
  berry: "#7A2146",
  wine: "#6B1F2E",
  indigo: "#23395B",
  sky: "#6C8FB0",
  lake: "#3C7F88",
  chilca: "#5E7A3A",
  moss: "#7E8C4E",
  qolle: "#D9A021",
  straw: "#E2BE7E",
  sand: "#D8C3A0",
  clay: "#B6623A",
  rust: "#9C4A24",
  vicuna: "#B98A5C",
  walnut: "#5A3A28",
  umber: "#4A2A18",
  stone: "#C9C2B8",
  silver: "#C4C7C8",
} as const

type Lab = readonly [number, number, number]

const linear = (byte: number): number => {
  const share = byte / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const gamma = (share: number): number =>
  share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055

const labs = new Map<string, Lab>()

/** OKLab of a hex colour, so that mixtures stay dyes and do not turn grey. */
function labOf(hex: string): Lab {
  const known = labs.get(hex)
  if (known) return known
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16))) as [
    number,
    number,
    number,
  ]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lab: Lab = [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
  labs.set(hex, lab)
  return lab
}

function hexOf([L, a, b]: Lab): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const byte = (share: number) =>
    Math.max(0, Math.min(255, Math.round(gamma(Math.max(0, share)) * 255)))
  return `#${channels.map((share) => byte(share).toString(16).padStart(2, "0")).join("")}`
}

/** `share` of the way from one colour to the other. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [labOf(from), labOf(to)]
  return hexOf([
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
    a[2] + (b[2] - a[2]) * share,
  ])
}

const tones = new Map<string, string>()
const steps = 24

/**
 * The colour in the light: `k` from -1 (shade, a cool brown) to 1 (light, a warm white). Quantised, so
 * that thousands of stitches of one shade share one path.
 */
export function tone(hex: string, k: number): string {
  const step = Math.max(-20, Math.min(20, Math.round(k * steps)))
  const key = `${hex}${step}`
  const known = tones.get(key)
  if (known) return known
  const toned = step >= 0 ? mix(hex, "#fff4dc", step / steps) : mix(hex, "#1a1016", -step / steps)
  tones.set(key, toned)
  return toned
}
