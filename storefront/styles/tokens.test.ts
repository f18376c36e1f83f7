import { filesOf } from "@/lib/test/files"

const [{ text: tokens } = { text: "" }] = filesOf(["styles"], /tokens\.css$/)

/** The colours of a block of declarations, by token. */
const coloursIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  )

const [before = "", night = ""] = tokens.split("@media screen and (prefers-color-scheme: dark)")
const light = coloursIn(before)
const themes = { light, dark: { ...light, ...coloursIn(night) } }
type Theme = keyof typeof themes

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(theme: Theme, front: string, ground: string): number {
  const of = (name: string) => luminance(themes[theme][name] ?? `no token ${name}`)
  const [dark = 0, bright = 0] = [of(front), of(ground)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

const grounds = ["fleece", "chalk"]
const on = (fronts: string[], under: string[]) =>
  fronts.flatMap((front) => under.map((ground) => [front, ground] as const))

/** What is read at text size. */
const text = [
  ...on(["ink", "ash", "cochineal", "cochineal-deep", "indigo", "chilca", "lake"], grounds),
  ...on(["ink", "ash"], ["undyed"]),
  ...on(["on-cochineal"], ["cochineal", "cochineal-deep"]),
  ["on-qolle", "qolle"],
  ["on-walnut", "walnut"],
] as const

/** What is told apart by its shape: edges of controls, fills of figures. By day q'olle needs an edge in ink. */
const shapes = on(["ash", "cochineal", "indigo", "chilca", "clay", "lake"], grounds)
const shapesOf = {
  light: [...shapes, ["ink", "qolle"] as const],
  dark: [...shapes, ...on(["qolle"], grounds)],
}

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(text)("%s on %s is read easily (4.5 : 1)", (front, ground) => {
    expect(contrast(theme, front, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapesOf[theme])("%s is seen on %s (3 : 1)", (front, ground) => {
    expect(contrast(theme, front, ground)).toBeGreaterThanOrEqual(3)
  })
})

it("lifts every dye for the night", () => {
  for (const dye of ["cochineal", "indigo", "chilca", "qolle", "clay", "lake"])
    expect(luminance(themes.dark[dye] ?? "")).toBeGreaterThan(luminance(light[dye] ?? ""))
})

const styled = filesOf(["app", "features", "styles", "ui"], /\.(css|tsx)$/)

it("keeps every colour in tokens.css", () => {
  const coloured = styled
    .filter(({ file }) => file.endsWith(".css") && !file.endsWith("tokens.css"))
    .filter(({ text }) => /#[0-9a-f]{3,8}\b/i.test(text))
  expect(coloured.map(({ file }) => file)).toEqual([])
})

it("uses no token that does not exist", () => {
  const given = new Set(
    styled.flatMap(({ text }) => [...text.matchAll(/"?(--[\w-]+)"?:/g)].map(([, name]) => name)),
  )
  const unknown = styled.flatMap(({ file, text }) =>
    [...text.matchAll(/var\((--[\w-]+)/g)]
      .map(([, name = ""]) => name)
      // Names that are put together from parts end in a dash here.
      .filter((name) => !given.has(name) && !/^--font-|-$/.test(name))
      .map((name) => `${file}: ${name}`),
  )
  expect(unknown).toEqual([])
})

it("tells the browser's frame the colour of the page", () => {
  const [layout] = filesOf(["app"], /\[market\]\/layout\.tsx$/)
  for (const theme of ["light", "dark"] as const)
    expect(layout?.text).toContain(
      `"(prefers-color-scheme: ${theme})", color: "${themes[theme].fleece}"`,
    )
})
