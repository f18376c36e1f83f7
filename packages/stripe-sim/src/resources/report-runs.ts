import type Stripe from "stripe"
import { z } from "zod"
import { emit } from "../events"
import { isWithin, page } from "../http/list"
import { created, currency, given, id, paging, whole } from "../http/parameters"
import { invalid, missing } from "../http/problem"
import { type Route, route } from "../http/route"
import { cellOf, payoutReconciliation } from "../reports/payout-reconciliation"
import { newId, schedule, type Sim } from "../sim"
import { keepFile } from "./files"

/** The one report we import. */
const report_type = "payout_reconciliation.itemized.5"

const parameters = z.strictObject({
  report_type: id,
  parameters: z.strictObject({
    columns: z.array(z.string()).min(1).optional(),
    currency: currency.optional(),
    interval_start: whole(0),
    interval_end: whole(0),
    payout: id.optional(),
    reporting_category: id.optional(),
    timezone: z.literal("Etc/UTC").optional(),
  }),
})

function find(sim: Sim, id: string): Stripe.Reporting.ReportRun {
  const run = sim.store.get("report_runs", id)
  if (!run) throw missing("report run", id, "id")
  return run
}

function create(sim: Sim, p: z.output<typeof parameters>): Stripe.Reporting.ReportRun {
  if (p.report_type !== report_type) {
    throw invalid(
      `Invalid report_type: ${p.report_type}. The simulator has ${report_type}.`,
      "report_type",
    )
  }
  const unknown = p.parameters.columns?.find((column) => !cellOf(column))
  if (unknown !== undefined) {
    throw invalid(`The column ${unknown} is not available for this report.`, "parameters[columns]")
  }
  if (p.parameters.interval_end <= p.parameters.interval_start) {
    throw invalid("interval_end must be after interval_start.", "parameters[interval_end]")
  }
  const run = sim.store.put("report_runs", {
    id: newId(sim, "frr"),
    object: "reporting.report_run",
    created: sim.clock.now(),
    error: null,
    livemode: false,
    parameters: given(p.parameters),
    report_type,
    result: null,
    status: "pending",
    succeeded_at: null,
  })
  schedule(sim, "finish_report_run", run.id, sim.clock.now())
  return run
}

/** The report is written from what the balance holds at this moment and does not change any more. */
export function finishReportRun(sim: Sim, id: string): void {
  const run = find(sim, id)
  const result = keepFile(sim, `${id}.csv`, payoutReconciliation(sim, run.parameters))
  const succeeded_at = sim.clock.now()
  const done = sim.store.put("report_runs", { ...run, result, status: "succeeded", succeeded_at })
  emit(sim, "reporting.report_run.succeeded", done)
}

export const reportRunRoutes: readonly Route[] = [
  route("POST", "/v1/reporting/report_runs", parameters, create),
  route("GET", "/v1/reporting/report_runs", z.strictObject({ ...paging, ...created }), (sim, p) => {
    const runs = sim.store.all("report_runs").filter((run) => isWithin(run.created, p.created))
    return page(runs, p, "/v1/reporting/report_runs")
  }),
  route("GET", "/v1/reporting/report_runs/:id", z.strictObject({}), (sim, _p, id) => find(sim, id)),
]
