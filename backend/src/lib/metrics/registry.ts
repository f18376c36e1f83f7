import { Counter, Gauge, Histogram, Registry } from "prom-client"

/**
 * What this process measures of itself. A label is a pattern, a name of ours or an outcome, never an id, a person or a sum:
 * whoever may look at a monitor need not be allowed to look at an order.
 */
export const registry = new Registry()

const registers = [registry]

/** Every answer, by the pattern of its route and the class of its status. */
export const answerSeconds = new Histogram({
  name: "ciap_http_answer_seconds",
  help: "Time from a request's arrival to the end of its answer.",
  labelNames: ["method", "route", "status"] as const,
  buckets: [0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 10],
  registers,
})

export const jobSeconds = new Histogram({
  name: "ciap_job_seconds",
  help: "Time that a run of a scheduled job took.",
  labelNames: ["job", "outcome"] as const,
  buckets: [0.1, 1, 10, 60, 300, 1800],
  registers,
})

export const jobLastGood = new Gauge({
  name: "ciap_job_last_good_seconds",
  help: "When a job last ended well, in seconds since 1970.",
  labelNames: ["job"] as const,
  registers,
})

/** A sweep should find nothing: what it finds, no event told. */
export const sweptOrders = new Counter({
  name: "ciap_swept_orders_total",
  help: "Orders that a sweep looked at: same, behind (posted now), unexplained, failed.",
  labelNames: ["outcome"] as const,
  registers,
})
