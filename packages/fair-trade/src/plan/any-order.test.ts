import { anyOrderStory, type OrderStory, type StoryAct, storyTotalMinor } from "@ciap/test-kit"
import fc from "fast-check"

import { LedgerModel } from "../__tests__/ledger-model"
import { dayOf, tell } from "../__tests__/story"
import { accounts } from "../accounts"
import { bookedMinor, pendingMinor } from "../book"
import { keptPieces } from "../order/order-facts"
import { groupFunds } from "../posting"

const far_future = dayOf(400)

/** A story, and the same acts in another order, some of them told twice. */
const anyRetelling = anyOrderStory.chain((story) =>
  fc.record({
    story: fc.constant(story),
    retold: fc.shuffledSubarray(story.acts, { minLength: story.acts.length }),
    repeats: fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
  }),
)

/** Reconciles after every act, as events, webhooks and sweeps do, and some passes twice. */
function live(story: OrderStory, acts: readonly StoryAct[], repeats: readonly number[] = []) {
  const ledger = new LedgerModel()
  acts.forEach((_, n) => {
    const facts = tell(story, acts.slice(0, n + 1))
    const posted = ledger.reconcile(facts, dayOf(n * 6))
    if (repeats.includes(n)) {
      ledger.post(posted)
      expect(ledger.reconcile(facts, dayOf(n * 6))).toEqual([])
    }
  })
  return ledger
}

function once(story: OrderStory, acts: readonly StoryAct[]) {
  const ledger = new LedgerModel()
  ledger.reconcile(tell(story, acts), far_future)
  return ledger
}

const withoutAnnouncements = (acts: readonly StoryAct[]) =>
  acts.filter((act) => act.act !== "announce_return")

const bookedBy = (ledger: LedgerModel) =>
  ledger
    .positionsOf("order_1")
    .map((p) => [p.line_ref, p.fund, bookedMinor(p), p.released_minor] as const)
    .filter(([, , booked, released]) => booked !== 0n || released !== 0n)
    .sort()

describe("whatever happens to an order", () => {
  it("ends in the same book, in whatever order and however often it is told", () => {
    fc.assert(
      fc.property(anyRetelling, ({ story, retold, repeats }) => {
        const acts = withoutAnnouncements(retold)
        const lived = live(story, acts, repeats)
        lived.reconcile(tell(story, acts), far_future)
        const direct = once(story, withoutAnnouncements(story.acts))
        expect(lived.standing()).toEqual(direct.standing())
        expect(bookedBy(lived)).toEqual(bookedBy(direct))
      }),
    )
  })

  it("earns a group the same on every day, released or not", () => {
    fc.assert(
      fc.property(anyRetelling, fc.nat({ max: 120 }), ({ story, retold }, day) => {
        const lived = live(story, retold)
        lived.reconcile(tell(story, retold), dayOf(day))
        const direct = once(story, story.acts)
        const earned = (ledger: LedgerModel) =>
          bookedBy(ledger).map(([ref, fund, booked]) => [ref, fund, booked])
        expect(earned(lived)).toEqual(earned(direct))
      }),
    )
  })

  it("needs no posting once the book is right", () => {
    fc.assert(
      fc.property(anyOrderStory, fc.nat({ max: 120 }), (story, day) => {
        const ledger = live(story, story.acts)
        const facts = tell(story, story.acts)
        ledger.reconcile(facts, dayOf(day))
        expect(ledger.reconcile(facts, dayOf(day))).toEqual([])
      }),
    )
  })

  it("keeps accounts and positions in step, and owes the buyer nothing below zero", () => {
    fc.assert(
      fc.property(anyOrderStory, (story) => {
        const ledger = live(story, story.acts)
        const positions = ledger.positionsOf("order_1")
        const groups = new Set(story.lines.map((line) => line.group_id))
        for (const group_id of groups) {
          const lines = story.lines.filter((line) => line.group_id === group_id)
          const own = positions.filter((p) => lines.some((line) => line.line_id === p.line_ref))
          for (const fund of groupFunds) {
            const of_fund = own.filter((p) => p.fund === fund)
            const pending = of_fund.reduce((a, p) => a + pendingMinor(p), 0n)
            const released = of_fund.reduce((a, p) => a + p.released_minor, 0n)
            expect(-ledger.balance(accounts.pending(group_id, fund, "eur"))).toBe(pending)
            expect(-ledger.balance(accounts.available(group_id, fund, "eur"))).toBe(released)
          }
        }
        expect(ledger.balance("customer:eur") <= 0n).toBe(true)
        expect([...ledger.balances.values()].reduce((a, b) => a + b, 0n)).toBe(0n)
      }),
    )
  })

  it("gives the group exactly its unit for each kept piece of an order that is paid", () => {
    fc.assert(
      fc.property(anyOrderStory, (story) => {
        const paid: StoryAct = {
          act: "capture",
          id: "all",
          amount_minor: storyTotalMinor(story),
          day: 0,
        }
        const acts = [paid, ...story.acts]
        const facts = tell(story, acts)
        const positions = once(story, acts).positionsOf("order_1")
        for (const line of facts.lines) {
          const { line_id, premium_unit_minor, producer_unit_minor } = line.frozen
          const booked = (fund: string) =>
            positions
              .filter((p) => p.line_ref === line_id && p.fund === fund)
              .reduce((a, p) => a + bookedMinor(p), 0n)
          const kept = BigInt(keptPieces(facts, line))
          expect(booked("premium")).toBe(premium_unit_minor * kept)
          expect(booked("producer_pay")).toBe(producer_unit_minor * kept)
        }
      }),
    )
  })

  it("takes back in steps exactly what it gave", () => {
    fc.assert(
      fc.property(anyOrderStory, (story) => {
        const ledger = live(story, story.acts)
        const cancelled: StoryAct[] = [...story.acts, { act: "cancel", day: 60 }]
        ledger.reconcile(tell(story, cancelled), far_future)
        const left = ledger
          .positionsOf("order_1")
          .filter((p) => !["captured", "refunded", "goodwill"].includes(p.fund))
        expect(left.every((p) => bookedMinor(p) === 0n && p.released_minor === 0n)).toBe(true)
        const accounts_left = Object.keys(ledger.standing()).filter((code) =>
          /^(group|tax|coop:(logistics|services|shipping)):/.test(code),
        )
        expect(accounts_left).toEqual([])
      }),
    )
  })

  it("keeps the group's account true when it spends between two acts", () => {
    fc.assert(
      fc.property(anyOrderStory, fc.nat({ max: 11 }), (story, spent_after) => {
        const ledger = new LedgerModel()
        const spent = new Map<string, bigint>()
        story.acts.forEach((_, n) => {
          ledger.reconcile(tell(story, story.acts.slice(0, n + 1)), dayOf(n * 20))
          if (n === spent_after) {
            spendEverything(ledger, spent)
          }
        })
        ledger.reconcile(tell(story, story.acts), far_future)
        const direct = once(story, story.acts)
        for (const group_id of new Set(story.lines.map((line) => line.group_id))) {
          const owned = (book: LedgerModel) =>
            [...book.balances]
              .filter(([code]) => code.startsWith(`group:${group_id}:`))
              .reduce((a, [, balance]) => a - balance, 0n)
          expect(owned(ledger) + (spent.get(group_id) ?? 0n)).toBe(owned(direct))
          const premium = -ledger.balance(accounts.available(group_id, "premium", "eur"))
          const owed = ledger.balance(accounts.clawback(group_id, "eur"))
          expect(premium === 0n || owed === 0n).toBe(true)
        }
      }),
    )
  })
})

function spendEverything(ledger: LedgerModel, spent: Map<string, bigint>): void {
  for (const [code, balance] of [...ledger.balances]) {
    const [, group_id = ""] = /^group:(.*):.*:available:/.exec(code) ?? []
    if (group_id !== "") {
      ledger.payOut(code, -balance)
      spent.set(group_id, (spent.get(group_id) ?? 0n) - balance)
    }
  }
}
