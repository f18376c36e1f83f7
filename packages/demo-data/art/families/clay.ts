import type { Family } from "../piece"

export const clay: Readonly<Record<string, Family>> = {}
