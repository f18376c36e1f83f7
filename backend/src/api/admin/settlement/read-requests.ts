import {
  AgeQuery,
  BankLinesQuery,
  ConfirmMatchRequest,
  ImportFileRequest,
  ImportsQuery,
  MappingSuggestionRequest,
  MatchesQuery,
  OpenAccountRequest,
  OpenReasonRequest,
  ProcessorPayoutsQuery,
  ProcessorTransactionsQuery,
  SuggestionsQuery,
  UndoMatchRequest,
} from "@ciap/contract"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { readBody, readQuery } from "../../guards/read-request"

/** A file of 20 MB in base64, and what stands around it. */
const file_size_limit = "30mb"

/** How requests to the settlement desk are read. */
export const settlementRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/settlement/accounts",
    methods: ["POST"],
    middlewares: [readBody(OpenAccountRequest)],
  },
  {
    matcher: "/admin/settlement/imports",
    methods: ["POST"],
    bodyParser: { sizeLimit: file_size_limit },
    middlewares: [readBody(ImportFileRequest)],
  },
  {
    matcher: "/admin/settlement/imports",
    methods: ["GET"],
    middlewares: [readQuery(ImportsQuery)],
  },
  {
    matcher: "/admin/settlement/mapping-suggestion",
    methods: ["POST"],
    bodyParser: { sizeLimit: file_size_limit },
    middlewares: [readBody(MappingSuggestionRequest)],
  },
  {
    matcher: "/admin/settlement/lines",
    methods: ["GET"],
    middlewares: [readQuery(BankLinesQuery)],
  },
  {
    matcher: "/admin/settlement/payouts",
    methods: ["GET"],
    middlewares: [readQuery(ProcessorPayoutsQuery)],
  },
  {
    matcher: "/admin/settlement/transactions",
    methods: ["GET"],
    middlewares: [readQuery(ProcessorTransactionsQuery)],
  },
  {
    matcher: "/admin/settlement/age",
    methods: ["GET"],
    middlewares: [readQuery(AgeQuery)],
  },
  {
    matcher: "/admin/settlement/age",
    methods: ["POST"],
    middlewares: [readBody(OpenReasonRequest)],
  },
  {
    matcher: "/admin/settlement/matches",
    methods: ["GET"],
    middlewares: [readQuery(MatchesQuery)],
  },
  {
    matcher: "/admin/settlement/matches",
    methods: ["POST"],
    middlewares: [readBody(ConfirmMatchRequest)],
  },
  {
    matcher: "/admin/settlement/matches/:id/undo",
    methods: ["POST"],
    middlewares: [readBody(UndoMatchRequest)],
  },
  {
    matcher: "/admin/settlement/suggestions",
    methods: ["GET"],
    middlewares: [readQuery(SuggestionsQuery)],
  },
]
