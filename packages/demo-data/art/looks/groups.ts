import { dyes } from "../kit/colour"

export type Grain = "plaster" | "paper" | "weave"
export type MotifName =
  | "diamond"
  | "step"
  | "wave"
  | "mountain"
  | "chakana"
  | "hook"
  | "bird"
  | "llama"
  | "fish"
  | "star"
  | "flower"
  | "eye"
  | "puma"
  | "zigzag"

/** What makes the pieces of one group recognisable in a grid of sixty. */
export type Look = {
  readonly ground: string
  readonly table: string
  readonly grain: Grain
  /** The tone of the fibre, clay or wood before any dye. */
  readonly undyed: string
  /** The dyes the workshop favours; the first one leads. */
  readonly dyes: readonly [string, string, string]
  readonly motifs: readonly [MotifName, MotifName, MotifName]
}

const look = (
  ground: string,
  table: string,
  grain: Grain,
  undyed: string,
  favoured: Look["dyes"],
  motifs: Look["motifs"],
): Look => ({ ground, table, grain, undyed, dyes: favoured, motifs })

const d = dyes

/** The look of each group, by handle. */
export const looks: Readonly<Record<string, Look>> = {
  rasuwillka: look(
    "#E4CE9F",
    "#D2B983",
    "plaster",
    d.fleece,
    [d.cochineal, d.indigo, d.qolle],
    ["diamond", "bird", "wave"],
  ),
  "tika-rumi": look(
    "#B9C3CA",
    "#A5B0B8",
    "paper",
    d.stone,
    [d.lake, d.ink, d.silver],
    ["chakana", "diamond", "step"],
  ),
  tawaq: look(
    "#E9D9C2",
    "#D9C4A6",
    "plaster",
    d.chalk,
    [d.clay, d.walnut, d.straw],
    ["step", "flower", "wave"],
  ),
  awaqkuna: look(
    "#CBC6BA",
    "#B8B1A2",
    "weave",
    "#EFE6D4",
    [d.indigo, d.qolle, d.clay],
    ["mountain", "llama", "step"],
  ),
  aaidu: look(
    "#C9D2AC",
    "#B6C095",
    "plaster",
    d.chalk,
    [d.clay, d.walnut, d.ink],
    ["hook", "diamond", "zigzag"],
  ),
  "sur-andino": look(
    "#BCD6D6",
    "#A5C3C4",
    "paper",
    d.fleece,
    [d.indigo, d.rose, d.qolle],
    ["llama", "diamond", "wave"],
  ),
  "tika-llanki": look(
    "#E9C2AC",
    "#D9AC93",
    "plaster",
    d.fleece,
    [d.clay, d.qolle, d.chilca],
    ["chakana", "flower", "step"],
  ),
  chascanahui: look(
    "#F0DA94",
    "#E0C678",
    "weave",
    d.chalk,
    [d.chilca, d.cochineal, d.sky],
    ["bird", "flower", "mountain"],
  ),
  "chumi-los-uros": look(
    "#8FB7BE",
    "#7BA3AB",
    "plaster",
    d.fleece,
    [d.cochineal, d.qolle, d.lake],
    ["fish", "bird", "wave"],
  ),
  "aymaras-nuevo-amanecer": look(
    "#D4C1B4",
    "#C1AB9B",
    "weave",
    "#E9DDC9",
    [d.walnut, d.lake, d.cochineal],
    ["step", "diamond", "zigzag"],
  ),
  aaasiqa: look(
    "#DFB3A0",
    "#CE9C87",
    "paper",
    d.fleece,
    [d.cochineal, d.lake, d.sand],
    ["mountain", "llama", "zigzag"],
  ),
  qenqo: look(
    "#B7C5A6",
    "#A3B290",
    "paper",
    "#F0E8D8",
    [d.lake, d.rust, d.walnut],
    ["hook", "wave", "zigzag"],
  ),
  "bartolina-sisa": look(
    "#A9AFA6",
    "#969C92",
    "weave",
    "#F1EADC",
    [d.vicuna, d.walnut, d.ash],
    ["diamond", "zigzag", "step"],
  ),
  "casa-betania": look(
    "#EFE2C8",
    "#DFCEAC",
    "weave",
    d.chalk,
    [d.cochineal, d.lake, d.qolle],
    ["step", "zigzag", "star"],
  ),
  kuyanakuy: look(
    "#C4CDE0",
    "#AEB9D0",
    "weave",
    d.chalk,
    [d.cochineal, d.chilca, d.qolle],
    ["bird", "flower", "star"],
  ),
  "ichimay-wari": look(
    "#E8CB93",
    "#D8B878",
    "plaster",
    d.chalk,
    [d.clay, d.rose, d.chilca],
    ["wave", "flower", "bird"],
  ),
  "mujeres-hacia-el-mundo": look(
    "#D8C4A8",
    "#C6AE8E",
    "plaster",
    d.fleece,
    [d.ink, d.clay, d.straw],
    ["hook", "fish", "wave"],
  ),
  "jatun-sayna": look(
    "#A3B9B3",
    "#8FA6A0",
    "paper",
    "#EFE5D0",
    [d.chilca, d.walnut, d.cochineal],
    ["mountain", "star", "llama"],
  ),
  "mates-huancayo": look(
    "#CDD3A0",
    "#BAC189",
    "paper",
    d.straw,
    [d.umber, d.qolle, d.clay],
    ["bird", "flower", "eye"],
  ),
  "arequipa-taller": look(
    "#F0D9CE",
    "#E0C3B5",
    "plaster",
    d.chalk,
    [d.lake, d.clay, d.qolle],
    ["chakana", "star", "mountain"],
  ),
  "tablas-sarhua": look(
    "#B4C4DC",
    "#9FB1CB",
    "plaster",
    d.chalk,
    [d.cochineal, d.qolle, d.indigo],
    ["wave", "flower", "bird"],
  ),
}

/** The look of a group; an unknown handle is a mistake of the catalogue. */
export function lookOf(group_handle: string): Look {
  const found = looks[group_handle]
  if (found === undefined) throw new Error(`The group ${group_handle} has no look.`)
  return found
}
