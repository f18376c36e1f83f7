import { StoreProblem } from "./problem"

/**
 * Readers of foreign JSON for the browser. The contract's schemas are zod, which would add 59 kB (gzip) to the
 * first click on "add to cart"; the few shapes a buyer needs are read by these lines instead.
 *
 * A reader answers the value it was given, or throws and names the place.
 */
export type Reader<T> = (value: unknown, at: string) => T

/** What a reader answers. */
export type Read<R> = R extends Reader<infer T> ? T : never

const no = (at: string, wanted: string): never => {
  throw new StoreProblem("UNEXPECTED", 200, `The answer is not as agreed: ${at} is no ${wanted}.`)
}

export const text: Reader<string> = (value, at) =>
  typeof value === "string" ? value : no(at, "text")

export const number: Reader<number> = (value, at) =>
  typeof value === "number" && Number.isFinite(value) ? value : no(at, "number")

export const flag: Reader<boolean> = (value, at) =>
  typeof value === "boolean" ? value : no(at, "truth value")

/** One of some words. */
export const oneOf =
  <W extends string>(...words: readonly W[]): Reader<W> =>
  (value, at) =>
    words.find((word) => word === value) ?? no(at, `word of ours`)

/** What may be missing: absent and null both become null. */
export const maybe =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, at) =>
    value === undefined || value === null ? null : reader(value, at)

export const list =
  <T>(reader: Reader<T>): Reader<T[]> =>
  (value, at) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => reader(item, `${at}.${index}`))
      : no(at, "list")

/** Reads the named fields and leaves the rest behind. */
export const object =
  <S extends Record<string, Reader<unknown>>>(shape: S): Reader<{ [K in keyof S]: Read<S[K]> }> =>
  (value, at) => {
    if (typeof value !== "object" || value === null) return no(at, "object")
    const given = value as Record<string, unknown>
    const fields = Object.entries(shape).map(([name, reader]) => [
      name,
      reader(given[name], at === "" ? name : `${at}.${name}`),
    ])
    return Object.fromEntries(fields) as { [K in keyof S]: Read<S[K]> } // every field was read by its reader
  }

/** Reads an answer; one that does not fit is a fault on our side, told as such. */
export const read = <T>(reader: Reader<T>, answer: unknown): T => reader(answer, "")
