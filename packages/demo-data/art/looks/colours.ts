import { dyes } from "../kit/colour"

/** What each colour word of the catalogue's options looks like. */
const colours: Readonly<Record<string, string>> = {
  black: "#2B2523",
  grey: "#8E8A86",
  "light grey": "#BDB8B0",
  charcoal: "#4A4644",
  white: "#F1EADC",
  ivory: "#F0E6D0",
  natural: "#E3D5B8",
  cream: "#EFE2C6",
  sand: dyes.sand,
  camel: "#C39A66",
  brown: "#6E4A33",
  "light brown": "#A98462",
  chestnut: "#7C4A30",
  red: "#AE2A35",
  wine: dyes.wine,
  berry: dyes.berry,
  rust: dyes.rust,
  ochre: "#C98B2B",
  yellow: "#E2B33C",
  green: "#56733C",
  blue: "#2F5583",
  navy: "#26344F",
  "ink blue": "#26344F",
  petrol: "#1F5A63",
  turquoise: "#3C9AA0",
  indigo: dyes.indigo,
}

/** The hex of a colour word; undefined where the word names no single colour (`multicolour`, `S`). */
export const colourOf = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : colours[word]
