/**
 * How often somebody may knock before they are asked to wait. All figures and their reasons stand here and nowhere else;
 * `CIAP_LIMITS_FACTOR` multiplies them, for a fair with one address or a test that plays a whole market.
 *
 * With `REDIS_URL` all processes count together; without it each counts for itself, which is right for the one process that
 * such a house has. While Redis is gone nobody is counted: a shop that sells is worth more than a limit.
 */
export type Limit = {
  readonly most: number
  readonly minutes: number
  /** `failures`: what went well is taken off again, so that nobody is kept from what they may do. */
  readonly counts: "all" | "failures"
}

const quarter_hour = { minutes: 15 } as const
const hour = { minutes: 60 } as const
const ten_minutes = { minutes: 10 } as const

export const limits = {
  /** Somebody who mixes up two passwords needs five tries; ten let a typist be wrong and a list of passwords get nowhere. */
  login_of_account_here: { most: 10, ...quarter_hour, counts: "failures" },
  /** One account tried from many addresses. Wider than the line above, or a stranger could lock staff out from one machine. */
  login_of_account: { most: 60, ...hour, counts: "failures" },
  /** Many accounts tried from one address: an office of ten people who all mistype still gets in. */
  login_here: { most: 50, ...quarter_hour, counts: "failures" },
  /** Right or wrong, a password costs 32 MiB of memory to look at. */
  password_work_here: { most: 60, minutes: 1, counts: "all" },
  /** A family, or a stall at a fair where buyers open accounts behind one address. Also slows asking who has an account. */
  registration_here: { most: 20, ...hour, counts: "all" },
  /** Each request may send a mail to that person. */
  reset_of_account: { most: 5, ...hour, counts: "all" },
  reset_here: { most: 20, ...hour, counts: "all" },
  /** Two challenges of five codes. Whoever has the password could ask for challenge after challenge otherwise. */
  code_of_person: { most: 10, ...quarter_hour, counts: "failures" },
  code_here: { most: 30, ...quarter_hour, counts: "failures" },
  /** What carries no signature of Stripe's. A verified event is never counted and never refused. */
  unsigned_event_here: { most: 20, minutes: 1, counts: "failures" },
  /** A busy office or school behind one address fills a cart every six seconds; each is a row that is kept. */
  cart_here: { most: 100, ...ten_minutes, counts: "all" },
  /** Codes of promotions are short words that can be guessed; a buyer has one or two of them. */
  promotion_of_cart: { most: 15, ...ten_minutes, counts: "all" },
  promotion_here: { most: 40, ...ten_minutes, counts: "all" },
  /** Each asks Stripe for a payment: where stolen cards would be tried. A buyer who changes their mind needs four. */
  payment_here: { most: 40, ...ten_minutes, counts: "all" },
  /** The link of an order is asked for once after buying, and again by a page that is loaded anew. */
  order_link_here: { most: 60, ...ten_minutes, counts: "all" },
  /** Two letters a second for a minute without a pause. */
  search_here: { most: 240, minutes: 1, counts: "all" },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits
