export type Fibre = "alpaca" | "wool" | "cotton" | "acrylic" | "polyamide" | "polyester"

/** Where in a piece a fibre mix is; the label names each part. */
export type Part =
  | "outer"
  | "lining"
  | "filling"
  | "shell"
  | "front"
  | "back"
  | "base"
  | "ground"
  | "applique"
  | "embroidery"
  | "weft"
  | "warp"

export type FibreShares = Partial<Readonly<Record<Fibre, number>>>

/** What a piece is made of: a fibre mix in percent, or other materials by name. */
export type Material =
  | { readonly part: Part | null; readonly fibres: FibreShares }
  | { readonly materials: readonly string[] }

export const fibres = (shares: FibreShares, part: Part | null = null): Material => ({
  part,
  fibres: shares,
})

export const other = (...materials: string[]): Material => ({ materials })
