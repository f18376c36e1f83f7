/** One line of the checklist as it stood when the month was closed. */
export type KeptCheck = {
  kind: string
  state: "ok" | "open"
  count: number
  /** Why the month was closed over it; null for what was in order. */
  reason: string | null
}

/** One published figure of a month: minor units as text. */
export type FrozenFigure = {
  group_id: string
  currency_code: string
  accrued: string
  reversed: string
  producer_accrued: string
  producer_reversed: string
}

/** Somebody prepared a month; `prepared_at` is an ISO moment. */
export type Preparation = { month: string; prepared_by: string; prepared_at: string }

/** The close of a month; moments are ISO. What comes after the decision is null until it is completed. */
export type Close = {
  month: string
  state: "closing" | "closed"
  prepared_by: string[]
  closed_by: string
  decided_at: string
  checks: KeptCheck[]
  seal_n: number | null
  seal_hash: string | null
  figures: FrozenFigure[] | null
  figures_sha256: string | null
  closed_at: string | null
}

/** What completes a close. */
export type Completion = {
  readonly seal: { readonly n: number; readonly hash: string }
  readonly figures: readonly FrozenFigure[]
  readonly figures_sha256: string
}
