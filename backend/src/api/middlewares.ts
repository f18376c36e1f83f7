import {
  AuditQuery,
  CardDisputesQuery,
  CardFindingsQuery,
  CardInboxQuery,
  DeskGroupsQuery,
  DeskLanguageQuery,
  LedgerAccountsQuery,
  LedgerTransactionsQuery,
  OrderAccessRequest,
  OrderReturnedQuery,
  ReceiptRequest,
  ReviveEventRequest,
  StaffChangeRequest,
  StepUpRequest,
} from "@ciap/contract"
import { authenticate, defineMiddlewares, type MiddlewareRoute } from "@medusajs/framework/http"
import { problemHandler } from "./error-handler"
import { requireCart } from "./guards/cart-there"
import { callOffClaimWithoutReturn } from "./guards/claim-without-return"
import { guardDemonstrationMark } from "./guards/demonstration-mark"
import { attachGroup } from "./guards/group-membership"
import { endSessionsWithPassword } from "./guards/new-password"
import { refuseForeignPages } from "./guards/origin"
import { dropPaymentData } from "./guards/payment-data"
import { requireOrderAccess, requireOrderAccessOrFresh } from "./guards/order-access"
import { takeRefundTurns } from "./guards/refund-turns"
import { guardRegistration } from "./guards/registration"
import { guardDiscountedLines, guardStaffPrices, guardWholePieces } from "./guards/staff-prices"
import { guardStaff } from "./guards/staff"
import { guardStaffSession } from "./guards/staff-session"
import { guardStoreReturns } from "./guards/store-returns"
import { refuseStockHook } from "./guards/stock-hook"
import { guardUploadSize, redrawUploads } from "./guards/uploads"
import { readBody, readQuery } from "./guards/read-request"
import { env } from "../lib/env"
import { limitedRoutes } from "./limited-routes"
import { secureEveryAnswer } from "./security-headers"
import { payoutRoutes } from "./admin/settlement/payout-routes"
import { periodRoutes } from "./admin/settlement/period-routes"
import { settlementRoutes } from "./admin/settlement/read-requests"
import { statementRoutes } from "./statement-routes"
import { shopWindowRoutes } from "./store/shop-window"

/** Where staff change what a buyer ordered, sends back or gets. */
const staffChangeRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/order-edits/:id/*",
    middlewares: [guardStaffPrices, guardWholePieces, guardDiscountedLines],
  },
  { matcher: "/admin/order-changes/:id", middlewares: [guardDiscountedLines] },
  { matcher: "/admin/exchanges/:id/*", middlewares: [guardStaffPrices, guardWholePieces] },
  { matcher: "/admin/claims/:id/*", middlewares: [guardStaffPrices, guardWholePieces] },
  { matcher: "/admin/returns/:id/*", middlewares: [guardStaffPrices, guardWholePieces] },
  { matcher: "/admin/orders/:id/fulfillments*", middlewares: [guardWholePieces] },
  { matcher: "/admin/orders/:id/credit-lines", middlewares: [guardStaffPrices] },
]

/** What staff see and do about card payments. */
const cardRoutes: MiddlewareRoute[] = [
  { matcher: "/admin/cards/inbox", methods: ["GET"], middlewares: [readQuery(CardInboxQuery)] },
  {
    matcher: "/admin/cards/inbox/:id/revive",
    methods: ["POST"],
    middlewares: [readBody(ReviveEventRequest)],
  },
  {
    matcher: "/admin/cards/findings",
    methods: ["GET"],
    middlewares: [readQuery(CardFindingsQuery)],
  },
  {
    matcher: "/admin/cards/disputes",
    methods: ["GET"],
    middlewares: [readQuery(CardDisputesQuery)],
  },
]

secureEveryAnswer()

const known_pages = [...env.admin_origins, ...env.store_origins]

/** Where a cookie alone says who somebody is. */
const sessionRoutes: MiddlewareRoute[] = ["/auth/*", "/admin/*", "/group/*"].map((matcher) => ({
  matcher,
  middlewares: [refuseForeignPages(known_pages)],
}))

/** What has methods runs after Medusa's own middleware for the address: the files are read, the word from the mail is right, it is known who asks. */
const afterMedusa: MiddlewareRoute[] = [
  { matcher: "/admin/uploads", methods: ["POST"], middlewares: [redrawUploads] },
  {
    matcher: "/admin/claims/:id/cancel",
    methods: ["POST"],
    middlewares: [callOffClaimWithoutReturn],
  },
  {
    matcher: "/auth/:actor_type/:auth_provider/update",
    methods: ["POST"],
    middlewares: [endSessionsWithPassword],
  },
]

/**
 * Who may knock where. Guards carry no `methods`, because a middleware without them runs before Medusa's own
 * validators; each guard looks at the method itself where that matters.
 */
export default defineMiddlewares({
  errorHandler: problemHandler,
  routes: [
    ...sessionRoutes,
    ...limitedRoutes,
    { matcher: "/auth/*", middlewares: [guardRegistration, guardStaffSession] },
    { matcher: "/admin/*", middlewares: [guardStaff, guardUploadSize] },
    ...afterMedusa,
    { matcher: "/store/carts*", middlewares: [guardDemonstrationMark] },
    { matcher: "/store/carts/:id/promotions", middlewares: [requireCart] },
    // Medusa's own receiver answers before it verifies and forgets in a restart; `/hooks/stripe` takes its place.
    { matcher: "/hooks/payment/*", middlewares: [refuseStockHook] },
    {
      matcher: "/hooks/stripe",
      methods: ["POST"],
      bodyParser: { preserveRawBody: true, sizeLimit: "1mb" },
    },
    {
      matcher: "/store/orders/access",
      methods: ["POST"],
      middlewares: [readBody(OrderAccessRequest)],
    },
    {
      matcher: "/store/orders/:id/returned",
      methods: ["GET"],
      middlewares: [requireOrderAccess, readQuery(OrderReturnedQuery)],
    },
    { matcher: "/store/orders/:id", methods: ["GET"], middlewares: [requireOrderAccessOrFresh] },
    // Whoever asks for an order to be theirs is shown it in the answer; Medusa asks for nothing but its id.
    { matcher: "/store/orders/:id/transfer/request", middlewares: [requireOrderAccess] },
    { matcher: "/store/returns", middlewares: [guardStoreReturns] },
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      middlewares: [dropPaymentData],
    },
    ...staffChangeRoutes,
    ...shopWindowRoutes,
    ...cardRoutes,
    { matcher: "/admin/payments/:id/refund", middlewares: [takeRefundTurns] },
    ...payoutRoutes,
    ...periodRoutes,
    ...settlementRoutes,
    ...statementRoutes,
    {
      matcher: "/admin/orders/:id/receipt",
      methods: ["POST"],
      middlewares: [readBody(ReceiptRequest)],
    },
    { matcher: "/admin/groups", methods: ["GET"], middlewares: [readQuery(DeskGroupsQuery)] },
    { matcher: "/admin/groups/:id", methods: ["GET"], middlewares: [readQuery(DeskLanguageQuery)] },
    {
      matcher: "/admin/orders/:id/premium-split",
      methods: ["GET"],
      middlewares: [readQuery(DeskLanguageQuery)],
    },
    {
      matcher: "/admin/ledger/transactions",
      methods: ["GET"],
      middlewares: [readQuery(LedgerTransactionsQuery)],
    },
    {
      matcher: "/admin/ledger/accounts",
      methods: ["GET"],
      middlewares: [readQuery(LedgerAccountsQuery)],
    },
    {
      matcher: "/admin/audit",
      methods: ["GET"],
      middlewares: [readQuery(AuditQuery)],
    },
    {
      matcher: "/admin/staff/:id",
      methods: ["POST"],
      middlewares: [readBody(StaffChangeRequest)],
    },
    {
      matcher: "/admin/staff/me/step-up",
      methods: ["POST"],
      middlewares: [readBody(StepUpRequest)],
    },
    {
      matcher: "/group/*",
      middlewares: [authenticate("group_member", ["bearer", "session"]), attachGroup],
    },
  ],
})
