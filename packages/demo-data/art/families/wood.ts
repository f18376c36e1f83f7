import { boards } from "../board/boards"
import { instruments } from "../instrument/instruments"
import { leather } from "../leather/leather"
import type { Family } from "../piece"
import { retablos } from "../retablo/retablo"
import { carvedWood } from "../wood/frame"

/** Boxes, boards, carved wood, leather and instruments, by SKU. */
export const wood: Readonly<Record<string, Family>> = {
  ...retablos,
  ...boards,
  ...carvedWood,
  ...leather,
  ...instruments,
}
