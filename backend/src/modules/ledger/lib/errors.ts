import { problems, type ProblemCode } from "@ciap/contract"
import { MedusaError } from "@medusajs/framework/utils"

type Refusal = { code: string; problem: ProblemCode; message: string }

const nothing_booked = "Nothing was booked and nothing was lost."

/** What PostgreSQL answers, by SQLSTATE. P04… are the ledger's own, raised in the migrations of this module. */
const bySqlState = {
  P0401: {
    code: "LEDGER_APPEND_ONLY",
    problem: "LEDGER_REFUSED",
    message: `The ledger only grows: what is written is not changed. ${nothing_booked} Post a correction instead.`,
  },
  P0402: {
    code: "LEDGER_WRONG_ACCOUNT",
    problem: "LEDGER_REFUSED",
    message: `An account may not take part in this kind of posting. ${nothing_booked} See the rules in ledger_role_rule.`,
  },
  P0403: {
    code: "LEDGER_UNBALANCED",
    problem: "LEDGER_REFUSED",
    message: `A transaction does not sum to zero, or is already complete. ${nothing_booked} Post it whole, in one call.`,
  },
  P0404: {
    code: "LEDGER_MONTH_CLOSED",
    problem: "PERIOD_CLOSED",
    message: `The books of that month are closed. ${nothing_booked} Post it into the first open month.`,
  },
  P0405: {
    code: "LEDGER_KEY_REUSED",
    problem: "IDEMPOTENCY_KEY_REUSED",
    message: `This key already stands for another posting. ${nothing_booked} Use a new key for a new fact.`,
  },
  P0406: {
    code: "LEDGER_WRONG_TARGET",
    problem: "LEDGER_REFUSED",
    message: `What this posting takes back was never booked for its order. ${nothing_booked} Reconcile the order.`,
  },
  P0407: {
    code: "LEDGER_UNKNOWN_ACCOUNT",
    problem: "LEDGER_REFUSED",
    message: `No account is written like that. ${nothing_booked} Check the code against ledger_role.`,
  },
  P0408: {
    code: "LEDGER_LINES_DISAGREE",
    problem: "LEDGER_REFUSED",
    message: `What the posting says of its lines is not what it moves on the accounts. ${nothing_booked} Reconcile the order.`,
  },
  P0409: {
    code: "LEDGER_WRONG_ISOLATION",
    problem: "UNEXPECTED",
    message: `The ledger is written under READ COMMITTED only. ${nothing_booked} Start the transaction so.`,
  },
  P0410: {
    code: "LEDGER_MONTH_RUNNING",
    problem: "LEDGER_REFUSED",
    message: `Only a month that is over can be closed. ${nothing_booked} Close it on the first day of the next one.`,
  },
  P0411: {
    code: "LEDGER_LINE_ELSEWHERE",
    problem: "LEDGER_REFUSED",
    message: `The line is booked for another order or group. ${nothing_booked} Check the line's id.`,
  },
} as const satisfies Record<string, Refusal>

const floor = {
  code: "LEDGER_BELOW_FLOOR",
  problem: "LEDGER_REFUSED",
  message: `An account would fall below its floor. ${nothing_booked} Look at the balance and try a smaller amount.`,
} as const satisfies Refusal

const overReversed = {
  code: "LEDGER_OVER_REVERSED",
  problem: "LEDGER_REFUSED",
  message: `A line would give back more than it ever earned. ${nothing_booked} Reconcile the order.`,
} as const satisfies Refusal

const malformed = {
  code: "LEDGER_MALFORMED",
  problem: "LEDGER_REFUSED",
  message: `The posting is incomplete or an amount is not a whole number within bounds. ${nothing_booked} Correct and repeat it.`,
} as const satisfies Refusal

const busy = {
  code: "LEDGER_BUSY",
  problem: "CONFLICT",
  message: `Other postings kept the ledger busy. ${nothing_booked} Try again.`,
} as const satisfies Refusal

const forbidden = {
  code: "LEDGER_FORBIDDEN",
  problem: "UNEXPECTED",
  message: `The database role may not do this. ${nothing_booked} See docs/runbooks/ledger.md.`,
} as const satisfies Refusal

const failed = {
  code: "LEDGER_FAILED",
  problem: "UNEXPECTED",
  message: `The database failed. ${nothing_booked} Try again; the same key books it once.`,
} as const satisfies Refusal

/** The closed list of what the ledger answers instead of booking. */
export type LedgerRefusal =
  | (typeof bySqlState)[keyof typeof bySqlState]["code"]
  | (typeof floor | typeof overReversed | typeof malformed | typeof busy)["code"]
  | (typeof forbidden | typeof failed)["code"]

/**
 * The ledger's answer when it refuses. `code` is one of our wire's closed list, so the error handler gives it the right
 * status; `refusal` says exactly what happened; `sqlstate` and `cause` are for the log. What PostgreSQL said stands in
 * `cause` alone: it may quote the statement, which is nobody's business outside.
 */
export class LedgerError extends MedusaError {
  constructor(
    readonly refusal: LedgerRefusal,
    readonly sqlstate: string,
    problem: ProblemCode,
    message: string,
    override readonly cause: unknown,
  ) {
    super(problems[problem].type, message, problem)
    this.name = "LedgerError"
  }
}

type DatabaseFault = Error & { code: string; constraint?: string }

/** True for what PostgreSQL answered: an error that carries a SQLSTATE. */
function isDatabaseFault(error: unknown): error is DatabaseFault {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    /^[0-9A-Z]{5}$/.test(error.code)
  )
}

/**
 * Turns an answer of PostgreSQL into one of the closed list. Anything else is given back as it is.
 * @param error what a statement of the ledger, or its COMMIT, threw
 */
export function asLedgerError(error: unknown): unknown {
  if (error instanceof LedgerError || !isDatabaseFault(error)) {
    return error
  }
  const { code, problem, message } = refusalOf(error)
  return new LedgerError(code, error.code, problem, message, error)
}

function refusalOf({ code: sqlstate, constraint }: DatabaseFault): Refusal & {
  code: LedgerRefusal
} {
  if (sqlstate in bySqlState) {
    return bySqlState[sqlstate as keyof typeof bySqlState] // the line above is the proof
  }
  if (constraint === "ledger_balance_floor") {
    return floor
  }
  if (constraint?.startsWith("ledger_line_position_") && sqlstate === "23514") {
    return overReversed
  }
  if (sqlstate === "40P01" || sqlstate === "40001") {
    return busy
  }
  if (sqlstate === "42501") {
    return forbidden
  }
  return sqlstate.startsWith("22") || sqlstate.startsWith("23") ? malformed : failed
}
