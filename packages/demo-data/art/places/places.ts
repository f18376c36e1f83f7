import { chanceOf } from "../kit/chance"
import { lookOf } from "../looks/groups"
import { placeSheet } from "../plate-names"
import { plate, wovenBand } from "../plates/sheet"
import { land_foot } from "./land"
import { placesOfLima } from "./lima"
import { placesOfOtherRegions } from "./other-regions"
import { placesOfPuno } from "./puno"
import type { PlacePainter } from "./scene"

const painters: Readonly<Record<string, PlacePainter>> = {
  ...placesOfLima,
  ...placesOfPuno,
  ...placesOfOtherRegions,
}

/**
 * The land where a group lives, as one SVG of 1500 × 1000, with the group's woven line at its foot.
 * A handle without a painter is a mistake of the catalogue.
 */
export function drawPlace(group_handle: string): string {
  const paint = painters[group_handle]
  if (paint === undefined) throw new Error(`Nobody paints the place of ${group_handle}.`)
  const look = lookOf(group_handle)
  const seed = `place/${group_handle}`
  const land = paint({ look, chance: chanceOf(seed), seed })
  return plate(
    placeSheet,
    seed,
    land + wovenBand(look, placeSheet, placeSheet.height - land_foot, seed),
  )
}
