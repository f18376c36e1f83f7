import { clayFamilies } from "../clay/families"
import { gourdFamilies } from "../gourd/families"
import type { Family } from "../piece"
import { reedFamilies } from "../reed/families"
import { silverFamilies } from "../silver/families"
import { stoneFamilies } from "../stone/families"

/** Clay, gourd, stone, silver and reed. */
export const clay: Readonly<Record<string, Family>> = {
  ...clayFamilies,
  ...gourdFamilies,
  ...stoneFamilies,
  ...silverFamilies,
  ...reedFamilies,
}
