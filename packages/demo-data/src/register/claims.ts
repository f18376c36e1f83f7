import type { GroupFacts } from "../groups/types"
import type { InEachLanguage } from "../texts/types"

/** Something the shop says about a group, where it can be checked and until when it may be shown. */
export type DemoClaim = {
  readonly kind: "claim"
  readonly text: InEachLanguage<string>
  readonly evidence_url: string
  readonly verifier: string | null
  readonly valid_from: string
  readonly expires_on: string
}

const shown = { valid_from: "2026-01-01", expires_on: "2027-12-31", verifier: null } as const

/**
 * Claims that follow from the facts of a group: each is said in a published text, whose address is its
 * evidence. The dates are the demonstration's; a placeholder claims nothing.
 */
export function claimsOf(group: GroupFacts): DemoClaim[] {
  const [evidence_url] = group.sources
  if (group.name_status === "placeholder" || evidence_url === undefined) return []
  if (group.founded_year !== null)
    return [{ kind: "claim", text: founded(group.founded_year), evidence_url, ...shown }]
  if (group.joined_year !== null)
    return [{ kind: "claim", text: joined(group.joined_year), evidence_url, ...shown }]
  return []
}

const founded = (year: number): InEachLanguage<string> => ({
  en: `At work as a group since ${year}`,
  es: `Trabaja como grupo desde ${year}`,
  fr: `Au travail comme groupe depuis ${year}`,
})

const joined = (year: number): InEachLanguage<string> => ({
  en: `In the CIAP network since ${year}`,
  es: `En la red de CIAP desde ${year}`,
  fr: `Dans le réseau CIAP depuis ${year}`,
})

/** Permissions of the demonstration: invented groups of people agree to be named and told about, not photographed. */
export const groupConsents = (["name", "story"] as const).map((channel) => ({
  channel,
  given_on: "2026-01-15",
  expires_on: "2027-12-31",
  evidence: "Demonstration: no minute exists.",
}))
