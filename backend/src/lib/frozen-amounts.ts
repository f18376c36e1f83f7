type InNumbers<Row, Amount extends keyof Row> = Omit<Row, Amount> & Record<Amount, number>

/** What a frozen line holds in minor units. */
export type LineAmount =
  | "producer_unit_minor"
  | "premium_unit_minor"
  | "logistics_unit_minor"
  | "gross_minor"
  | "tax_minor"
  | "services_minor"
type ShippingAmount = "gross_minor" | "tax_minor"

/** A frozen line as the database answers it: its amounts are int4, which a JavaScript number carries exactly. */
export type FrozenLineInNumbers<Line extends Record<LineAmount, bigint>> = InNumbers<
  Line,
  LineAmount
>
/** A frozen shipping charge, likewise. */
export type FrozenShippingInNumbers<Row extends Record<ShippingAmount, bigint>> = InNumbers<
  Row,
  ShippingAmount
>

/** A frozen line with its amounts as the house counts them, in minor units. */
export const frozenLine = <Row extends Record<LineAmount, number>>(line: Row) => ({
  ...line,
  producer_unit_minor: BigInt(line.producer_unit_minor),
  premium_unit_minor: BigInt(line.premium_unit_minor),
  logistics_unit_minor: BigInt(line.logistics_unit_minor),
  gross_minor: BigInt(line.gross_minor),
  tax_minor: BigInt(line.tax_minor),
  services_minor: BigInt(line.services_minor),
})

/** A frozen shipping charge, likewise. */
export const frozenShipping = <Row extends Record<ShippingAmount, number>>(row: Row) => ({
  ...row,
  gross_minor: BigInt(row.gross_minor),
  tax_minor: BigInt(row.tax_minor),
})
