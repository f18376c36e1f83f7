import type { CraftLine } from "../crafts/lines"

/** What is known or assumed about one group. */
export type GroupFacts = {
  readonly handle: string
  readonly kind: "association" | "independent_supplier"
  readonly place: string
  readonly district_province: string
  readonly department: string
  /** Coordinates of the town, never of somebody's home. */
  readonly latitude: number
  readonly longitude: number
  readonly craft_lines: readonly CraftLine[]
  readonly founded_year: number | null
  readonly joined_year: number | null
  /** How many invented people the demonstration register holds. */
  readonly members: number
  readonly women_share_bp: number
  /** How many of them are in each tier; all active where a source does not tell. */
  readonly tiers?: {
    readonly active: number
    readonly second_level: number
    readonly occasional: number
  }
  /** Hourly rate the demonstration cost sheets are agreed at, in céntimos. */
  readonly hourly_rate_minor: number
  readonly meeting_rhythm: "weekly" | "every_two_weeks" | "monthly"
  /** Monday = 1, where a source names the day. */
  readonly meeting_weekday?: number
  /** ISO 639 codes. */
  readonly languages: readonly string[]
  readonly name_status: "public_source" | "placeholder"
  /** Which of these facts are made up for the demonstration. */
  readonly demonstration_fields: readonly string[]
  readonly sources: readonly string[]
}
