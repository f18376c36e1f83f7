import type { ProblemCode } from "../errors"
import * as contract from "../payouts"
import type { Route } from "./route"

const act = { method: "post", access: "staff" } as const
const read = { method: "get", access: "staff" } as const
const runs = "/admin/settlement/payout-runs"
const asked: ProblemCode[] = ["INVALID_REQUEST", "UNAUTHORIZED"]
const standing: ProblemCode[] = [...asked, "NOT_FOUND", "CONFLICT"]
/** Payment details, decisions and payout runs. */
export const payoutRoutes: Route[] = [
  {
    ...read,
    path: "/admin/groups/{id}/payment-details",
    summary: "Where a group is and was paid",
    answer: contract.PaymentDetailsAnswer,
    problems: ["NOT_FOUND", "UNAUTHORIZED"],
  },
  {
    ...act,
    path: "/admin/groups/{id}/payment-details",
    summary: "Proposes where a group is paid",
    body: contract.PaymentDetailsRequest,
    answer: contract.PaymentDetailsAnswer,
    problems: standing,
  },
  {
    ...act,
    path: "/admin/payment-details/{id}",
    summary: "Another person approves or rejects payment details",
    body: contract.PaymentDetailsDecision,
    answer: contract.PaymentDetailsAnswer,
    problems: [...standing, "TWO_PEOPLE_NEEDED"],
  },
  {
    ...read,
    path: "/admin/groups/{id}/decisions",
    summary: "What a group's assembly decided about its premium",
    answer: contract.PremiumDecisionsAnswer,
    problems: ["NOT_FOUND", "UNAUTHORIZED"],
  },
  {
    ...act,
    path: "/admin/groups/{id}/decisions",
    summary: "Records a decision; the premium becomes allocated",
    body: contract.PremiumDecisionRequest,
    answer: contract.PremiumDecisionsAnswer,
    problems: [...asked, "NOT_FOUND", "NOT_PAYABLE"],
  },
  {
    ...act,
    path: "/admin/groups/{id}/decisions/{decision_id}/withdraw",
    summary: "Takes a decision back; its premium is available again",
    body: contract.WithdrawalRequest,
    answer: contract.PremiumDecisionsAnswer,
    problems: [...standing, "NOT_PAYABLE"],
  },
  {
    ...read,
    path: "/admin/settlement/payables",
    summary: "What a payout run would pay on a day",
    query: contract.PayablesQuery,
    answer: contract.PayablesAnswer,
    problems: [...asked, "RATE_MISSING"],
  },
  {
    ...read,
    path: runs,
    summary: "Payout runs, newest first",
    query: contract.PayoutRunsQuery,
    answer: contract.PayoutRunsAnswer,
    problems: asked,
  },
  {
    ...act,
    path: runs,
    summary: "Proposes a run of everything that is payable",
    body: contract.PayoutRunRequest,
    answer: contract.PayoutRunAnswer,
    problems: [...asked, "CONFLICT", "NOT_PAYABLE", "RATE_MISSING", "BOOKS_NOT_SOUND"],
  },
  {
    ...read,
    path: `${runs}/{id}`,
    summary: "One payout run with its payouts",
    answer: contract.PayoutRunAnswer,
    problems: ["NOT_FOUND", "UNAUTHORIZED"],
  },
  {
    ...act,
    path: `${runs}/{id}/payouts/{payout_id}`,
    summary: "Lowers a payout of a proposed run, or leaves it out",
    body: contract.PayoutEditRequest,
    answer: contract.PayoutRunAnswer,
    problems: standing,
  },
  {
    ...act,
    path: `${runs}/{id}/approve`,
    summary: "A second person approves a run; its payouts are ordered",
    answer: contract.PayoutRunAnswer,
    problems: [
      "NOT_FOUND",
      "CONFLICT",
      "NOT_PAYABLE",
      "TWO_PEOPLE_NEEDED",
      "BOOKS_NOT_SOUND",
      "UNAUTHORIZED",
    ],
  },
  {
    ...read,
    path: `${runs}/{id}/files/{format}`,
    summary: "A file of an approved run: pain.001, bank CSV, mobile-money list or cash sheet",
    answer: "application/octet-stream",
    problems: ["NOT_FOUND", "NOT_PAYABLE", "UNAUTHORIZED"],
  },
  {
    ...act,
    path: `${runs}/{id}/send`,
    summary: "The run was handed to the bank",
    answer: contract.PayoutRunAnswer,
    problems: ["NOT_FOUND", "CONFLICT", "UNAUTHORIZED"],
  },
  {
    ...act,
    path: `${runs}/{id}/cancel`,
    summary: "Calls off a run that was not sent",
    body: contract.PayoutRunCancelRequest,
    answer: contract.PayoutRunAnswer,
    problems: standing,
  },
  {
    ...act,
    path: "/admin/settlement/group-payouts/{id}/confirm",
    summary: "Proof that a payout arrived",
    body: contract.PayoutConfirmRequest,
    answer: contract.PayoutRunAnswer,
    problems: standing,
  },
  {
    ...read,
    path: "/admin/settlement/group-payouts/{id}/receipt",
    summary: "The receipt that proves a payout, as it was put up",
    answer: "application/octet-stream",
    problems: ["NOT_FOUND", "STORED_FILE_DIFFERS", "UNAUTHORIZED"],
  },
  {
    ...act,
    path: "/admin/settlement/group-payouts/{id}/fail",
    summary: "A payout did not arrive; it is owed again",
    body: contract.PayoutFailedRequest,
    answer: contract.PayoutRunAnswer,
    problems: standing,
  },
  {
    ...act,
    path: "/admin/settlement/group-payouts/{id}/return",
    summary: "A payout came back; it is owed again",
    body: contract.PayoutFailedRequest,
    answer: contract.PayoutRunAnswer,
    problems: standing,
  },
]
