import type { z } from "zod"
import * as contract from "../index"
import type { ProblemCode } from "../errors"

/** Who may ask: anybody with the shop's key, the holder of an order's link, staff, a group's lead, Stripe, or anybody at all. */
export type Access = "anybody" | "shop" | "order_link" | "staff" | "group_member" | "stripe"

/** One of our own routes, as the OpenAPI file describes it. Names of schemas are names of this package. */
export type Route = {
  method: "get" | "post"
  /** With parameters in braces: `/store/groups/{handle}`. */
  path: string
  summary: string
  access: Access
  query?: z.ZodObject
  body?: z.ZodType
  /** The schema of the answer, or the media type of an answer that is no JSON. */
  answer: z.ZodType | "text/csv"
  problems: ProblemCode[]
}

const shop = { method: "get", access: "shop" } as const
const desk = { method: "get", access: "staff" } as const
const unauthorized: ProblemCode[] = ["UNAUTHORIZED"]

/** Every route of our own, in the order of the OpenAPI file. */
export const routes: Route[] = [
  {
    ...shop,
    path: "/store/catalogue",
    summary: "Cards of a market with facets and count",
    query: contract.CatalogueQuery,
    answer: contract.CatalogueAnswer,
    problems: ["INVALID_REQUEST", "MARKET_UNKNOWN", "NOT_READY"],
  },
  {
    ...shop,
    path: "/store/catalogue/{handle}",
    summary: "One piece with its variants and its explained price",
    query: contract.CatalogueProductQuery,
    answer: contract.CatalogueProductAnswer,
    problems: ["INVALID_REQUEST", "MARKET_UNKNOWN", "NOT_FOUND", "NOT_READY"],
  },
  {
    ...shop,
    path: "/store/suggest",
    summary: "Pieces, groups and crafts that typed words may mean, as one types",
    query: contract.SuggestQuery,
    answer: contract.SuggestAnswer,
    problems: ["INVALID_REQUEST", "MARKET_UNKNOWN", "NOT_READY"],
  },
  {
    ...shop,
    path: "/store/groups",
    summary: "The artisan groups with figures computed from register and ledger",
    query: contract.GroupsQuery,
    answer: contract.GroupsAnswer,
    problems: ["INVALID_REQUEST", "NOT_READY"],
  },
  {
    ...shop,
    path: "/store/groups/{handle}",
    summary: "One group with the claims that hold today",
    query: contract.GroupQuery,
    answer: contract.GroupAnswer,
    problems: ["INVALID_REQUEST", "NOT_FOUND", "NOT_READY"],
  },
  {
    ...shop,
    path: "/store/impact",
    summary: "Premium and pay of all groups, from the ledger",
    query: contract.ImpactQuery,
    answer: contract.ImpactAnswer,
    problems: ["INVALID_REQUEST"],
  },
  {
    ...shop,
    path: "/store/impact.csv",
    summary: "The same figures as a file for a spreadsheet",
    query: contract.ImpactQuery,
    answer: "text/csv",
    problems: ["INVALID_REQUEST"],
  },
  {
    ...shop,
    path: "/store/pricing",
    summary: "Rates and premium policy in force today",
    answer: contract.PricingAnswer,
    problems: ["RATE_MISSING"],
  },
  {
    ...shop,
    path: "/store/products/{id}/price-breakdown",
    summary: "The explained price of every variant of a product in a region",
    query: contract.PriceBreakdownQuery,
    answer: contract.PriceBreakdownAnswer,
    problems: ["INVALID_REQUEST", "NOT_FOUND"],
  },
  {
    method: "post",
    access: "shop",
    path: "/store/orders/access",
    summary: "Exchanges a completed cart for the signed link of its order",
    body: contract.OrderAccessRequest,
    answer: contract.OrderAccessAnswer,
    problems: ["INVALID_REQUEST", "NOT_FOUND"],
  },
  {
    method: "get",
    access: "order_link",
    path: "/store/orders/{id}/returned",
    summary: "What an order returned to which group, line by line",
    query: contract.OrderReturnedQuery,
    answer: contract.OrderReturnedAnswer,
    problems: ["INVALID_REQUEST", "NOT_FOUND"],
  },
  {
    ...desk,
    path: "/admin/desk",
    summary: "What needs a member of staff today",
    answer: contract.DeskTasksAnswer,
    problems: [...unauthorized],
  },
  {
    ...desk,
    path: "/admin/groups",
    summary: "Groups of the register, for staff",
    query: contract.DeskGroupsQuery,
    answer: contract.DeskGroupsAnswer,
    problems: ["INVALID_REQUEST", ...unauthorized],
  },
  {
    ...desk,
    path: "/admin/groups/{id}",
    summary: "One group's whole entry in the register",
    query: contract.DeskLanguageQuery,
    answer: contract.DeskGroupAnswer,
    problems: ["INVALID_REQUEST", "NOT_FOUND", ...unauthorized],
  },
  {
    ...desk,
    path: "/admin/ledger/accounts",
    summary: "Accounts of the ledger with their balances",
    query: contract.LedgerAccountsQuery,
    answer: contract.LedgerAccountsAnswer,
    problems: ["INVALID_REQUEST", ...unauthorized],
  },
  {
    ...desk,
    path: "/admin/ledger/transactions",
    summary: "Transactions of the ledger with their entries, newest first",
    query: contract.LedgerTransactionsQuery,
    answer: contract.LedgerTransactionsAnswer,
    problems: ["INVALID_REQUEST", ...unauthorized],
  },
  {
    ...desk,
    path: "/admin/orders/{id}/premium-split",
    summary: "How an order's money splits, with its postings and its link",
    query: contract.DeskLanguageQuery,
    answer: contract.PremiumSplitAnswer,
    problems: ["INVALID_REQUEST", "NOT_FOUND", ...unauthorized],
  },
  {
    ...desk,
    method: "post",
    path: "/admin/orders/{id}/receipt",
    summary: "Staff confirm that the buyer's transfer arrived",
    body: contract.ReceiptRequest,
    answer: contract.ReceiptAnswer,
    problems: ["INVALID_REQUEST", "NOT_FOUND", "RECEIPT_MISMATCH", ...unauthorized],
  },
  {
    ...desk,
    path: "/admin/products/{id}/price-breakdown",
    summary: "What stands behind a product's prices",
    answer: contract.DeskBreakdownAnswer,
    problems: ["NOT_FOUND", ...unauthorized],
  },
  {
    method: "get",
    access: "group_member",
    path: "/group/me",
    summary: "Who is signed in and which group that is",
    answer: contract.GroupMeAnswer,
    problems: unauthorized,
  },
  {
    method: "get",
    access: "anybody",
    path: "/health/ready",
    summary: "Whether this process can serve, and how books and inbox stand",
    answer: contract.HealthReadyAnswer,
    problems: ["NOT_READY"],
  },
  {
    method: "post",
    access: "stripe",
    path: "/hooks/stripe",
    summary: "Keeps an event that Stripe signed; what follows from it is done afterwards",
    body: contract.StripeEventWire,
    answer: contract.StripeEventReceived,
    problems: ["INVALID_REQUEST", "NOT_FOUND"],
  },
]
