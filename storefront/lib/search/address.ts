/**
 * Addresses of single searches, for the browser: what reads and writes whole selections needs the contract's
 * schemas, which are too heavy for a header.
 */
export const wordsPath = (q: string): string => `/search?${new URLSearchParams({ q }).toString()}`

/** Every piece of a craft. */
export const craftPath = (craft: string): string =>
  `/search?${new URLSearchParams({ craft }).toString()}`
