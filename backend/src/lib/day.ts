/** A day as `YYYY-MM-DD`, whatever the driver made of it. */
export const day = (at: Date | string): string =>
  (typeof at === "string" && /^\d{4}-\d{2}-\d{2}$/.test(at)
    ? at
    : new Date(at).toISOString()
  ).slice(0, 10)

/** As {@link day}, where there may be none. */
export const dayOrNull = (at: Date | string | null | undefined): string | null =>
  at === null || at === undefined ? null : day(at)
