import { kept } from "@/lib/browser/kept"

export const draft_fields = [
  "email",
  "first_name",
  "last_name",
  "country_code",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "phone",
] as const

export type DraftField = (typeof draft_fields)[number]

/** What a buyer has typed so far. Kept with every keystroke, forgotten only when the order is placed. */
export type Draft = Readonly<Record<DraftField, string>> & {
  /** The way to pay that was chosen, so that a changed total does not ask for it again. */
  readonly provider_id: string
}

const empty: Draft = {
  email: "",
  first_name: "",
  last_name: "",
  country_code: "",
  address_1: "",
  address_2: "",
  postal_code: "",
  city: "",
  province: "",
  phone: "",
  provider_id: "",
}

const longest = 200

/** Whatever the browser kept, as a draft: unknown fields fall away, missing ones are empty. */
export function parseDraft(value: unknown): Draft | null {
  if (typeof value !== "object" || value === null) return null
  const given = value as Record<string, unknown>
  const entries = Object.keys(empty).map((field) => {
    const text = given[field]
    return [field, typeof text === "string" ? text.slice(0, longest) : ""]
  })
  return Object.fromEntries(entries) as Draft // the keys of `empty`, each with a string
}

const draft = kept<Draft>("ciap.checkout", parseDraft)

export const recallDraft = draft.recall
export const keepDraft = (changes: Partial<Draft>): void =>
  draft.keep({ ...(draft.recall() ?? empty), ...changes })
export const forgetDraft = draft.forget

/**
 * The draft for a region: a country typed for another region gives way to the market's own.
 *
 * @param countries codes of the region's countries
 */
export function draftFor(
  kept: Draft | null,
  countries: readonly string[],
  market_country: string,
): Draft {
  const known = kept ?? empty
  const country_code = countries.includes(known.country_code) ? known.country_code : market_country
  return { ...known, country_code }
}
