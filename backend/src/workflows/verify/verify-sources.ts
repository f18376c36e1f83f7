import type { Posting, SourceType } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import type LedgerService from "../../modules/ledger/service"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type SettlementService from "../../modules/settlement/service"
import { postingsOfDecision, postingsOfPayout } from "../payouts/book-payouts"
import { payoutService } from "../payouts/service"
import { openingPostings } from "../settlement/book-matches"
import { matchPostings } from "../settlement/match-postings"
import { payoutPostings, transactionPostings } from "../settlement/processor-postings"
import type { Counts, Report, Subject } from "./report"
import { differencesOf, sumsOfBook, sumsOfPostings } from "./sums"

const page_size = 200

/** A row that the ledger follows from, with what it should have booked. */
type Told = { id: string; postings: Posting[] }

type Book = {
  kind: Subject["kind"] & SourceType
  count?: Exclude<keyof Counts, "found">
  /** Those of the ids that have a row. */
  known: (container: MedusaContainer, ids: string[]) => Promise<string[]>
  /** All rows, in pages. */
  pages: (container: MedusaContainer) => AsyncGenerator<Told[]>
}

const settlementOf = (container: MedusaContainer): SettlementService =>
  container.resolve(SETTLEMENT_MODULE)

async function* decisions(container: MedusaContainer) {
  const read = (after: string) => payoutService(container).decisionsAfter(after, page_size)
  for (let page = await read(""); page.length > 0; page = await read(page.at(-1)?.id ?? ""))
    yield page.map((decision) => ({ id: decision.id, postings: postingsOfDecision(decision) }))
}

async function* payouts(container: MedusaContainer) {
  const read = (after: string) => payoutService(container).payoutsAfter(after, page_size)
  for (
    let page = await read("");
    page.length > 0;
    page = await read(page.at(-1)?.reference ?? "")
  ) {
    const ids = [...new Set(page.map(({ run_id }) => run_id))]
    const runs = new Map(
      (await payoutService(container).runsNamed(ids)).map((run) => [run.id, run]),
    )
    yield page.map((payout) => {
      const run = runs.get(payout.run_id)
      return { id: payout.id, postings: run ? postingsOfPayout(payout, run) : [] }
    })
  }
}

async function* openings(container: MedusaContainer) {
  const accounts = await settlementOf(container).accounts()
  yield accounts.map((account) => ({ id: account.id, postings: openingPostings(account) }))
}

async function* matches(container: MedusaContainer) {
  const read = (before_id: string | null) =>
    settlementOf(container).matches({ limit: page_size, before_id })
  for (let page = await read(null); page.length > 0; page = await read(page.at(-1)?.id ?? null))
    yield page.map((match) => ({ id: match.id, postings: matchPostings(match) }))
}

async function* processorRows(container: MedusaContainer) {
  const read = (last?: { created_on: string; id: string }) =>
    settlementOf(container).transactions({
      limit: page_size,
      after: last ? { on: last.created_on, id: last.id } : null,
    })
  for (let page = await read(); page.length > 0; page = await read(page.at(-1)))
    yield page.map((row) => ({ id: row.id, postings: transactionPostings(row) }))
}

async function* processorPayouts(container: MedusaContainer) {
  const read = (last?: { arrival_on: string; id: string }) =>
    settlementOf(container).payouts({
      limit: page_size,
      after: last ? { on: last.arrival_on, id: last.id } : null,
    })
  for (let page = await read(); page.length > 0; page = await read(page.at(-1)))
    yield page.map((payout) => ({ id: payout.id, postings: payoutPostings(payout) }))
}

const inPayouts: Book["known"] = (container, ids) => payoutService(container).known(ids)
const inSettlement: Book["known"] = (container, ids) => settlementOf(container).known(ids)

const books: readonly Book[] = [
  { kind: "decision", count: "decisions", known: inPayouts, pages: decisions },
  { kind: "payout", count: "payouts", known: inPayouts, pages: payouts },
  { kind: "bank_account", known: inSettlement, pages: openings },
  { kind: "match", count: "matches", known: inSettlement, pages: matches },
  {
    kind: "processor_transaction",
    count: "processor_rows",
    known: inSettlement,
    pages: processorRows,
  },
  { kind: "processor_payout", known: inSettlement, pages: processorPayouts },
]

/**
 * Everything the ledger follows from besides orders: decisions, payouts, what lay on own accounts, matches, the
 * processor's rows and payouts. Each row against what is booked of it; then what is booked of rows that are not there.
 */
export async function verifySources(container: MedusaContainer, report: Report): Promise<void> {
  for (const book of books) {
    for await (const page of book.pages(container)) {
      if (book.count) report.counts[book.count] += page.length
      await compare(container, report, book.kind, page)
    }
    await verifyForgotten(container, report, book)
  }
}

async function compare(
  container: MedusaContainer,
  report: Report,
  kind: Book["kind"],
  page: readonly Told[],
): Promise<void> {
  const ledger: LedgerService = container.resolve("ledger")
  const booked = await ledger.sumsOfSources(
    kind,
    page.map(({ id }) => id),
  )
  const expected = sumsOfPostings(
    page.flatMap(({ postings }) => postings),
    { line: ({ source_id }) => source_id },
  )
  for (const difference of differencesOf(expected, sumsOfBook(booked)))
    report.tell({ subject: { kind, id: difference.line_ref ?? "" }, ...difference })
}

/** What the ledger names and no row has. */
async function verifyForgotten(
  container: MedusaContainer,
  report: Report,
  { kind, known }: Book,
): Promise<void> {
  const ledger: LedgerService = container.resolve("ledger")
  for (let page = await ledger.sourcesAfter(kind, "", page_size); page.length > 0;) {
    const there = new Set(await known(container, page))
    const forgotten = page.filter((id) => !there.has(id))
    await compare(
      container,
      report,
      kind,
      forgotten.map((id) => ({ id, postings: [] })),
    )
    page = await ledger.sourcesAfter(kind, page.at(-1) ?? "", page_size)
  }
}
