import { clayFamilies } from "../clay/families"
import type { Family } from "../piece"

/** Clay, gourd, stone, silver and reed. */
export const clay: Readonly<Record<string, Family>> = { ...clayFamilies }
