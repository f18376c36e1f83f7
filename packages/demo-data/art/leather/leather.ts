import { bag } from "./bag"
import { belt } from "./belt"
import { keyRing } from "./key-ring"
import { purse } from "./purse"

/** Bags, belts, purses and key rings of leather with weaving in them, by SKU. */
export const leather = {
  "AWA-005": purse,
  "AWA-006": bag,
  "AWA-007": belt,
  "CAS-008": keyRing,
}
