import { canonicalText, figuresText, readFacts, type StatementFacts } from "@ciap/statements"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createHash } from "node:crypto"
import { monthAfter, monthsFrom } from "../../lib/month"
import { problem } from "../../lib/problem"
import type { Seal } from "../../modules/ledger/lib/types"
import type LedgerService from "../../modules/ledger/service"
import type { KeptStatement, LastStatement } from "../../modules/statement/lib/statement-book"
import { recordActStep } from "../audit/record-act"
import { requireSoundBooksStep } from "../ledger/steps/require-sound-books"
import { sealLedgerStep } from "../ledger/steps/seal-ledger"
import { checkedStatement } from "./checked"
import { collectFacts } from "./collect-facts"
import { requireOver } from "./months"
import { statementService } from "./service"
import { lastStatements, spanAfter } from "./spans"

type Write = {
  /** `YYYY-MM`, a month that is over. */
  month: string
  actor_id: string
}

/** How many statements were written now, and how many stood already and are as the books say. */
export type StatementsWritten = { month: string; written: number; kept: number }

const writeStatementsStep = createStep(
  "write-statements",
  async ({ month, actor_id }: Write, { container }) => {
    requireOver(month, new Date())
    const ledger: LedgerService = container.resolve("ledger")
    const seal = await ledger.sealHead()
    const answer: StatementsWritten = { month, written: 0, kept: 0 }
    if (seal === null) return new StepResponse(answer)
    const last = await lastStatements(container, monthAfter(month))
    for (const { owner_id: group_id, month: first } of await ledger.firstMonths()) {
      if (first > month) continue
      const before = last.get(group_id)
      if (before?.month === month) {
        await requireUnchanged(container, { group_id, month })
        answer.kept += 1
      } else
        answer.written += await writeGroup(
          container,
          { group_id, first, month, actor_id, seal },
          before,
        )
    }
    return new StepResponse(answer)
  },
)

type Group = { group_id: string; first: string; month: string; actor_id: string; seal: Seal }

/** Writes every month of a group that has none yet, oldest first, so that each opens as the one before closed. */
async function writeGroup(
  container: MedusaContainer,
  { group_id, first, month, actor_id, seal }: Group,
  before: LastStatement | undefined,
): Promise<number> {
  const months = monthsFrom(before ? monthAfter(before.month) : first, month)
  let last = before
  for (const one of months) {
    const span = spanAfter({ group_id, month: one }, last, seal.to_seq)
    const facts = canonicalText(await checkedFacts(container, span))
    const kept = await statementService(container).keep({
      group_id,
      month: one,
      facts,
      sha256: createHash("sha256").update(facts).digest("hex"),
      through_seq: seal.to_seq,
      seal_n: seal.n,
      seal_hash: seal.hash,
      written_by: actor_id,
    })
    last = { group_id, month: one, through_seq: kept.through_seq }
  }
  return months.length
}

async function checkedFacts(
  container: MedusaContainer,
  span: Parameters<typeof collectFacts>[1],
): Promise<StatementFacts> {
  const facts = await collectFacts(container, span)
  checkedStatement(facts, { kind: "frozen", fingerprint: "" })
  return facts
}

/** @throws STATEMENT_DIFFERS where the books tell other figures than the statement that was written */
async function requireUnchanged(
  container: MedusaContainer,
  of: { group_id: string; month: string },
): Promise<void> {
  const kept = (await statementService(container).find(of)) as KeptStatement // its month was just read
  const last = (await lastStatements(container, of.month)).get(of.group_id)
  const facts = await collectFacts(container, spanAfter(of, last, kept.through_seq))
  if (figuresText(facts) !== figuresText(readFacts(kept.facts)))
    throw problem(
      "STATEMENT_DIFFERS",
      `The books tell other figures for ${facts.group.name.es} in ${of.month} than the statement that was written on ${kept.written_at.slice(0, 10)}. What was written stands, and nothing was changed; have the books looked at before anything else is closed.`,
    )
}

/**
 * Writes down what every group earned, was paid and is owed in a month that is over, and in every month before it that
 * has no statement yet. Called before the month is closed or after it, and again after any crash: what stands is kept and
 * compared with the books, what is missing is written.
 *
 * A statement knows what is sealed when it is written. What is booked into its month afterwards belongs to the next one,
 * so that no figure changes that was handed out, and none is left out.
 *
 * @throws BOOKS_NOT_SOUND, CONFLICT for a month that is not over, STATEMENT_DIFFERS
 */
export const writeStatementsWorkflow = createWorkflow("write-statements", (input: Write) => {
  requireSoundBooksStep()
  sealLedgerStep()
  const done = writeStatementsStep(input)
  recordActStep(
    transform({ input, done }, ({ input: { actor_id, month }, done: after }) => ({
      actor_id,
      act: "statement.write",
      subject_type: "month",
      subject_id: month,
      after,
    })),
  )
  return new WorkflowResponse(done)
})
