import type { ProblemCode } from "../errors"
import * as contract from "../periods"
import type { Route } from "./route"

const periods = "/admin/settlement/periods"
const one: ProblemCode[] = ["UNAUTHORIZED", "NOT_FOUND"]

/** The close of months. */
export const periodRoutes: Route[] = [
  {
    method: "get",
    access: "staff",
    path: periods,
    summary: "Months since the first posting, newest first, and how far each is",
    query: contract.PeriodsQuery,
    answer: contract.PeriodsAnswer,
    problems: ["INVALID_REQUEST", "UNAUTHORIZED"],
  },
  {
    method: "get",
    access: "staff",
    path: `${periods}/{month}`,
    summary: "One month with its checklist",
    answer: contract.PeriodAnswer,
    problems: one,
  },
  {
    method: "post",
    access: "staff",
    path: `${periods}/{month}/prepare`,
    summary: "Somebody looked through the month and asks for its close",
    answer: contract.PeriodAnswer,
    problems: [...one, "PERIOD_CLOSED", "PERIOD_NOT_READY"],
  },
  {
    method: "post",
    access: "staff",
    path: `${periods}/{month}/close`,
    summary: "Another person closes the month: ledger, seal, statements, published figures",
    body: contract.PeriodCloseRequest,
    answer: contract.PeriodAnswer,
    problems: [
      ...one,
      "INVALID_REQUEST",
      "STEP_UP_NEEDED",
      "TWO_PEOPLE_NEEDED",
      "PERIOD_NOT_READY",
      "BOOKS_NOT_SOUND",
      "STATEMENT_DIFFERS",
    ],
  },
  {
    method: "get",
    access: "staff",
    path: `${periods}/{month}/pack`,
    summary:
      "The auditor's pack of a closed month, as a zip; packages/audit-verifier checks it offline",
    answer: "application/octet-stream",
    problems: [...one, "PERIOD_NOT_READY"],
  },
]
