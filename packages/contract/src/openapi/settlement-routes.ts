import * as contract from "../settlement"
import type { Route } from "./routes"

const desk = { method: "get", access: "staff" } as const
const read = ["INVALID_REQUEST", "UNAUTHORIZED"] as const

/** The desk where money at banks and at the processor meets the ledger. */
export const settlementRoutes: Route[] = [
  {
    ...desk,
    path: "/admin/settlement/accounts",
    summary: "The cooperative's own accounts",
    answer: contract.BankAccountsAnswer,
    problems: ["UNAUTHORIZED"],
  },
  {
    ...desk,
    method: "post",
    path: "/admin/settlement/accounts",
    summary: "Opens an own account with what lay there on its first day",
    body: contract.OpenAccountRequest,
    answer: contract.BankAccountAnswer,
    problems: [...read, "CONFLICT"],
  },
  {
    ...desk,
    path: "/admin/settlement/imports",
    summary: "Files and looks that brought something in, and files that were refused, newest first",
    query: contract.ImportsQuery,
    answer: contract.ImportsAnswer,
    problems: [...read],
  },
  {
    ...desk,
    method: "post",
    path: "/admin/settlement/imports",
    summary: "Takes a file in, whole or not at all; a refused one lists its problems",
    body: contract.ImportFileRequest,
    answer: contract.ImportAnswer,
    problems: [...read, "NOT_FOUND", "ALREADY_IMPORTED", "CONFLICT", "LEDGER_REFUSED"],
  },
  {
    ...desk,
    path: "/admin/settlement/imports/{id}",
    summary: "One import with its problems, line by line",
    answer: contract.ImportAnswer,
    problems: ["NOT_FOUND", "UNAUTHORIZED"],
  },
  {
    ...desk,
    path: "/admin/settlement/lines",
    summary: "Lines of own accounts, newest first",
    query: contract.BankLinesQuery,
    answer: contract.BankLinesAnswer,
    problems: [...read, "NOT_FOUND"],
  },
  {
    ...desk,
    method: "post",
    path: "/admin/settlement/mapping-suggestion",
    summary: "What the columns of a bank's CSV seem to mean; a person confirms it",
    body: contract.MappingSuggestionRequest,
    answer: contract.MappingSuggestionAnswer,
    problems: [...read, "FILE_REFUSED"],
  },
  {
    ...desk,
    path: "/admin/settlement/payouts",
    summary: "The processor's payouts beside the net of their rows, newest arrival first",
    query: contract.ProcessorPayoutsQuery,
    answer: contract.ProcessorPayoutsAnswer,
    problems: [...read],
  },
  {
    ...desk,
    method: "post",
    path: "/admin/settlement/stripe",
    summary: "Looks at Stripe now and brings the ledger to what it says",
    answer: contract.LookedAtStripeAnswer,
    problems: ["UNAUTHORIZED", "NOT_FOUND", "FILE_REFUSED", "CONFLICT", "LEDGER_REFUSED"],
  },
  {
    ...desk,
    path: "/admin/settlement/transactions",
    summary: "The processor's rows with fee, net and rate, newest first",
    query: contract.ProcessorTransactionsQuery,
    answer: contract.ProcessorTransactionsAnswer,
    problems: [...read],
  },
]
