import { boards } from "../board/boards"
import type { Family } from "../piece"
import { retablos } from "../retablo/retablo"

export const wood: Readonly<Record<string, Family>> = { ...retablos, ...boards }
