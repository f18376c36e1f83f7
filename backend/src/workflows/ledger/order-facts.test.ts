import { keptPieces } from "@ciap/fair-trade"
import { factsOf } from "./order-facts"
import type { FrozenLineRecord, OrderChangeRecord, OrderRecord } from "./order-record"

const frozen: FrozenLineRecord = {
  order_line_id: "line_1",
  group_id: "grp_1",
  currency_code: "eur",
  quantity: 3,
  tax_country: "be",
  frozen_on: "2026-11-01",
  producer_unit_minor: 1107n,
  premium_unit_minor: 111n,
  logistics_unit_minor: 350n,
  gross_minor: 12_600n,
  tax_minor: 2187n,
  services_minor: 5709n,
}

const detail = {
  quantity: 3,
  return_requested_quantity: 0,
  return_received_quantity: 0,
  written_off_quantity: 0,
}

const order = (over: Partial<OrderRecord> = {}, of: Partial<typeof detail> = {}): OrderRecord => ({
  id: "order_1",
  status: "pending",
  is_draft_order: false,
  currency_code: "EUR",
  created_at: "2026-11-01T23:30:00.000Z",
  canceled_at: null,
  shipping_address: { country_code: "be" },
  items: [
    {
      id: "line_1",
      created_at: "2026-11-01T23:30:00.000Z",
      detail: { ...detail, ...of },
    },
  ],
  shipping_methods: [],
  payments: [
    {
      provider_id: "pp_transfer_bank",
      captures: [{ id: "capt_1", amount: "126", created_at: "2026-11-03T09:00:00.000Z" }],
      refunds: [],
    },
  ],
  fulfillments: [],
  ...over,
})

const window = { return_days: 14, fallback_days: 44 }
const read = (record: OrderRecord, changes: OrderChangeRecord[] = []) =>
  factsOf({ order: record, lines: [frozen], shipping: [], changes }, window)

describe("facts of an order", () => {
  it("names the cash account by the provider and the day by the capture", () => {
    expect(read(order()).captures).toEqual([
      { id: "capt_1", provider: "transfer", amount_minor: 12_600n, on: "2026-11-03" },
    ])
  })

  it("counts damaged goods once although Medusa raises two quantities", () => {
    const facts = read(order({}, { return_received_quantity: 1, written_off_quantity: 1 }))
    const [line] = facts.lines
    expect(line && keptPieces(facts, line)).toBe(1)
  })

  it("keeps a line that an edit took off the order as a fact at quantity 0", () => {
    expect(read(order({ items: [] })).lines[0]).toMatchObject({ quantity: 0 })
  })

  it("counts a line as delivered when the last piece is, and never by a cancelled parcel", () => {
    const parcel = (quantity: number, delivered_at: string | null, canceled_at: string | null) => ({
      delivered_at,
      canceled_at,
      items: [{ line_item_id: "line_1", quantity }],
    })
    const some = order({ fulfillments: [parcel(2, "2026-11-10T12:00:00Z", null)] })
    expect(read(some).lines[0]?.delivered_on).toBeNull()
    const all = order({
      fulfillments: [
        parcel(2, "2026-11-10T12:00:00Z", null),
        parcel(1, "2026-11-12T12:00:00Z", null),
        parcel(3, "2026-11-30T12:00:00Z", "2026-11-30T13:00:00Z"),
      ],
    })
    expect(read(all).lines[0]?.delivered_on).toBe("2026-11-12")
  })

  it("dates a cancellation and the newest confirmed change", () => {
    const cancelled = order({ status: "canceled", canceled_at: "2026-11-05T08:00:00Z" })
    expect(read(cancelled)).toMatchObject({ status: "cancelled", cancelled_on: "2026-11-05" })
    const changed = read(order(), [
      { confirmed_at: "2026-11-06T08:00:00Z", canceled_at: null },
      { confirmed_at: null, canceled_at: null },
      { confirmed_at: "2026-11-04T08:00:00Z", canceled_at: null },
    ])
    expect(changed.lines[0]?.kept_changed_on).toBe("2026-11-06")
  })
})
