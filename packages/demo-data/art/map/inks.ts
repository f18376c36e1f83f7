/** Colours of one theme of the map; each a sheet of paper or the ink on it. */
export type MapInks = {
  readonly sea: string
  readonly wave: string
  readonly neighbours: string
  readonly coast: string
  readonly highlands: string
  readonly puna: string
  readonly forest: string
  readonly leaf: string
  readonly peak: string
  readonly peak_lit: string
  readonly snow: string
  readonly water: string
  readonly reed: string
  readonly edge: string
  readonly shadow: string
}

export type MapTheme = "day" | "night"

/** Daylight, and the same papers by lamplight. */
export const mapInks: Readonly<Record<MapTheme, MapInks>> = {
  day: {
    sea: "#C9DAD9",
    wave: "#AFC8C8",
    neighbours: "#E9DFCC",
    coast: "#E5CB9B",
    highlands: "#C68B5E",
    puna: "#A96843",
    forest: "#71894D",
    leaf: "#5C763F",
    peak: "#8E5336",
    peak_lit: "#CD9469",
    snow: "#FBF6EA",
    water: "#3C7F88",
    reed: "#B98A45",
    edge: "#FFF9EB",
    shadow: "#2A1B14",
  },
  night: {
    sea: "#1C2B36",
    wave: "#2A3D4A",
    neighbours: "#2A221C",
    coast: "#8C7448",
    highlands: "#8B5535",
    puna: "#6F3E27",
    forest: "#40522F",
    leaf: "#344427",
    peak: "#5B321F",
    peak_lit: "#9C6743",
    snow: "#D9D0BE",
    water: "#5AA0A9",
    reed: "#A5803F",
    edge: "#EBDDBE",
    shadow: "#000000",
  },
}
