import type { PeriodCheck } from "@ciap/contract"
import { excuseChecks } from "./excuse-checks"

const sound: PeriodCheck = { kind: "books_sound", state: "ok", count: 0 }
const disputes: PeriodCheck = { kind: "disputes_open", state: "ok", count: 2 }
const unsettled: PeriodCheck = { kind: "payouts_unsettled", state: "open", count: 1 }
const lines: PeriodCheck = { kind: "lines_unexplained", state: "blocks", count: 3 }

describe("what a month is closed over", () => {
  it("is kept with the reason of each exception, and with the count of what is in order", () => {
    const excuses = [{ kind: unsettled.kind, reason: "  The bank of Puno was closed " }]
    expect(excuseChecks([sound, disputes, unsettled], excuses)).toEqual({
      ok: true,
      kept: [
        { ...sound, reason: null },
        { ...disputes, reason: null },
        { ...unsettled, reason: "The bank of Puno was closed" },
      ],
    })
  })

  it("takes no reason for what is in order meanwhile", () => {
    const excuses = [{ kind: sound.kind, reason: "was wrong this morning" }]
    expect(excuseChecks([sound], excuses)).toEqual({ ok: true, kept: [{ ...sound, reason: null }] })
  })

  it("is nothing that blocks, whatever reason is given, and nothing without a reason", () => {
    const excuses = [{ kind: lines.kind, reason: "I know them" }]
    expect(excuseChecks([sound, lines, unsettled], excuses)).toEqual({
      ok: false,
      blocking: ["lines_unexplained"],
      unexcused: ["payouts_unsettled"],
    })
  })

  it("does not take blanks for a reason", () => {
    const excuses = [{ kind: unsettled.kind, reason: "   " }]
    expect(excuseChecks([unsettled], excuses)).toMatchObject({ unexcused: ["payouts_unsettled"] })
  })
})
