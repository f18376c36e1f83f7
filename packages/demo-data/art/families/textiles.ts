import type { Family } from "../piece"

export const textiles: Readonly<Record<string, Family>> = {}
