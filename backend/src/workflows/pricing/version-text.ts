import type { VersionToPublish } from "../../modules/fair-price/lib/version-book"
import type { MinorText } from "./types"

type Amount = "producer_minor" | "premium_minor" | "logistics_minor" | "total_minor"

/** A version between two steps, which keep JSON: amounts are text there. */
export type VersionText = Omit<VersionToPublish, Amount> & Record<Amount, MinorText>

export const versionsAsText = (versions: readonly VersionToPublish[]): VersionText[] =>
  versions.map((version) => ({
    ...version,
    producer_minor: version.producer_minor.toString(),
    premium_minor: version.premium_minor.toString(),
    logistics_minor: version.logistics_minor.toString(),
    total_minor: version.total_minor.toString(),
  }))

export const versionsFromText = (versions: readonly VersionText[]): VersionToPublish[] =>
  versions.map((version) => ({
    ...version,
    producer_minor: BigInt(version.producer_minor),
    premium_minor: BigInt(version.premium_minor),
    logistics_minor: BigInt(version.logistics_minor),
    total_minor: BigInt(version.total_minor),
  }))
