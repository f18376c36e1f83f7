import type { Family } from "../piece"

export const wood: Readonly<Record<string, Family>> = {}
