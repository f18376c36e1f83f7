import { z } from "zod"
import { languages } from "./markets"
import { OrderReturnedAnswer } from "./order"
import { ReturnedFigures } from "./store"
import { filterText, isoDate, MoneyWire, Paging, printableText } from "./wire"

/** The language in which staff read what the register and the catalogue say in several. */
export const DeskLanguageQuery = z.object({ language: z.enum(languages).default("en") })

/** `GET /admin/ledger/transactions` */
export const LedgerTransactionsQuery = Paging.extend({
  order_id: filterText.optional(),
  /** The order's number as buyers and staff know it. */
  order_display_id: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  group_id: filterText.optional(),
  account: printableText.max(120).optional(),
  kind: filterText.optional(),
  /** `next` of the answer before: the list is turned by key, and as fast on its last page as on its first. */
  after: filterText.regex(/^\w+$/, "the `next` of a page").optional(),
})
export const LedgerTransaction = z.object({
  id: z.string(),
  kind: z.string(),
  currency_code: z.string(),
  order_id: z.string().nullable(),
  order_display_id: z.number().int().nullable(),
  line_ref: z.string().nullable(),
  source_type: z.string(),
  source_id: z.string(),
  effective_on: isoDate,
  recorded_at: z.string(),
  /** Signed: debit +, credit −. */
  entries: z.array(z.object({ account_code: z.string(), amount_minor: z.string() })),
})
export type LedgerTransaction = z.infer<typeof LedgerTransaction>
export const LedgerTransactionsAnswer = z.object({
  /** True while the ledger holds sales that were made for the demonstration. */
  demonstration_sales: z.boolean(),
  transactions: z.array(LedgerTransaction),
  /** How many fit; 0 on pages that are turned by key, because the first one has said it. */
  count: z.number().int(),
  /** How the next page is asked for; null on the last one. */
  next: z.string().nullable(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type LedgerTransactionsAnswer = z.infer<typeof LedgerTransactionsAnswer>

/** `GET /admin/ledger/accounts` */
export const LedgerAccountsQuery = Paging.extend({
  group_id: filterText.optional(),
  role: filterText.optional(),
  currency_code: z
    .string()
    .regex(/^[a-z]{3}$/)
    .optional(),
})
export const LedgerAccountsAnswer = z.object({
  accounts: z.array(
    z.object({
      code: z.string(),
      kind: z.string(),
      role: z.string(),
      owner_id: z.string().nullable(),
      currency_code: z.string(),
      /** On the account's normal side. */
      balance: MoneyWire,
    }),
  ),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type LedgerAccountsAnswer = z.infer<typeof LedgerAccountsAnswer>

/** `POST /admin/orders/:id/receipt`: staff confirm that the buyer's transfer arrived. */
export const ReceiptRequest = z
  .object({
    /** What the bank or the wallet shows as received. */
    amount: MoneyWire,
    received_on: isoDate,
    /** Operation number of the bank or the wallet. */
    operation_number: printableText.min(3).max(64),
  })
  .strict()
export const ReceiptAnswer = z.object({
  order_id: z.string(),
  captured: MoneyWire,
  already_confirmed: z.boolean(),
})
export type ReceiptAnswer = z.infer<typeof ReceiptAnswer>

/** `GET /admin/groups` */
export const DeskGroupsQuery = Paging.extend({
  ...DeskLanguageQuery.shape,
  /** Part of a name or a place, with or without its accents. */
  q: filterText.optional(),
})
export const DeskGroup = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(["association", "independent_supplier"]),
  place: z.string(),
  department: z.string(),
  placeholder: z.boolean(),
  members_count: z.number().int(),
  women_share_bp: z.number().int(),
  members_as_of: isoDate,
  products_count: z.number().int(),
  returned: z.array(ReturnedFigures),
  /** True while `returned` comes from sales that were made for the demonstration. */
  demonstration_sales: z.boolean(),
})
export type DeskGroup = z.infer<typeof DeskGroup>
export const DeskGroupsAnswer = z.object({
  groups: z.array(DeskGroup),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type DeskGroupsAnswer = z.infer<typeof DeskGroupsAnswer>

/** `GET /admin/groups/:id`: the register's whole entry, for staff only. */
export const DeskGroupAnswer = z.object({
  group: DeskGroup.extend({
    story: z.string(),
    founded_year: z.number().int().nullable(),
    joined_year: z.number().int().nullable(),
    meeting_rhythm: z.string().nullable(),
    languages: z.array(z.string()),
    craft_lines: z.array(z.string()),
    demonstration_fields: z.array(z.string()),
    sources: z.array(z.string()),
    posts: z.array(
      z.object({
        role: z.string(),
        member: z.string(),
        term_from: isoDate,
        term_to: isoDate.nullable(),
      }),
    ),
    members: z.array(
      z.object({
        id: z.string(),
        display_name: z.string(),
        tier: z.string(),
        sex: z.string(),
        joined_on: isoDate,
        left_on: isoDate.nullable(),
        demonstration: z.boolean(),
      }),
    ),
    claims: z.array(
      z.object({
        text: z.string(),
        kind: z.string(),
        scheme: z.string().nullable(),
        number: z.string().nullable(),
        evidence_url: z.string().nullable(),
        valid_from: isoDate,
        expires_on: isoDate,
        in_force: z.boolean(),
      }),
    ),
    products: z.array(
      z.object({ id: z.string(), title: z.string(), external_id: z.string().nullable() }),
    ),
  }),
})
export type DeskGroupAnswer = z.infer<typeof DeskGroupAnswer>

/** `GET /admin/products/:id/price-breakdown`: versions in force, before any country's tax. */
export const DeskBreakdownAnswer = z.object({
  group: z.object({ id: z.string(), name: z.string() }).nullable(),
  cost_sheet: z
    .object({
      version: z.number().int(),
      hours: z.string(),
      hourly_rate: MoneyWire,
      materials: MoneyWire,
      overhead: MoneyWire,
      producer_price: MoneyWire,
      floor: MoneyWire,
      floor_decision: z.string().nullable(),
      agreed_on: isoDate,
      agreed_by: z.string(),
      demonstration: z.boolean(),
    })
    .nullable(),
  prices: z.array(
    z.object({
      variant_id: z.string(),
      variant_title: z.string(),
      sku: z.string().nullable(),
      currency_code: z.string(),
      version: z.number().int(),
      producer: MoneyWire,
      premium: MoneyWire,
      logistics: MoneyWire,
      /** Services and tax together: how they share it depends on the country. */
      services_and_tax: MoneyWire,
      total: MoneyWire,
      /** What Medusa would charge; differs from `total` only if somebody changed it by hand. */
      medusa_price: MoneyWire.nullable(),
      published_on: isoDate,
    }),
  ),
})
export type DeskBreakdownAnswer = z.infer<typeof DeskBreakdownAnswer>

/** `GET /admin/orders/:id/premium-split`: what the buyer's page shows, with the ledger's postings and the link. */
export const PremiumSplitAnswer = OrderReturnedAnswer.extend({
  link_token: z.string(),
  shop_url: z.string(),
  /** What staff wrote down when they confirmed that the money had arrived. */
  receipt: ReceiptRequest.omit({ amount: true }).strip().nullable(),
  transactions: z.array(LedgerTransaction),
})
export type PremiumSplitAnswer = z.infer<typeof PremiumSplitAnswer>
