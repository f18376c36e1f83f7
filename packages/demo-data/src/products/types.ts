import type { CraftId } from "../crafts/facts"
import type { Material } from "./materials"

/** What a buyer chooses between; the words of each value are in `texts/variant-words`. */
export type OptionName =
  | "colour"
  | "size"
  | "ground"
  | "scene"
  | "pattern"
  | "finish"
  | "animal"
  | "story"
  | "motif"
  | "figure"

/** What must be looked at before a piece is sold in a market. General knowledge, not legal advice. */
export type ComplianceFlag =
  | "textile_fibre_label"
  | "toy_if_marketed"
  | "food_contact_option"
  | "cites_check"
  | "plant_health_check"
  | "animal_product_check"
  | "animal_part_statement"
  | "nickel_release_check"
  | "small_parts_or_seed_warning"

type Availability =
  | {
      /** Pieces on the shelf, over all variants. */
      readonly stock: number
      readonly made_to_order?: never
    }
  | { readonly made_to_order: true; readonly stock?: never }

/** One product as the brief gives it. All figures are illustrative. */
export type Facts = {
  readonly craft: CraftId
  readonly materials: readonly Material[]
  /** Two or three measures in centimetres, in the order in which they are read out. */
  readonly size_cm: readonly [number, number] | readonly [number, number, number]
  readonly weight_grams: number
  readonly options?: Partial<Readonly<Record<OptionName, readonly string[]>>>
  /** Hours of work in one piece, in hundredths. */
  readonly hours_hundredths: number
  /** Materials of one piece, in céntimos. */
  readonly materials_minor: number
  /** Days from the order to the parcel, for a piece that has to be made. */
  readonly lead_time_days: number
  /** Six digits of the Harmonized System, 2022 edition. */
  readonly hs6: string
  readonly flags?: readonly ComplianceFlag[]
  /** Shop price with tax in euro cents, before it is raised to a sensible ending. */
  readonly retail_eur_minor: number
} & Availability

/** Products of one group by SKU, in the order in which the group shows them. */
export type ProductFacts = Readonly<Record<string, Facts>>
