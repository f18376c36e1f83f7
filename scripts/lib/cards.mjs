import { Trouble } from "./trouble.mjs"

/**
 * How cards are paid: through Stripe with real keys, through the embedded simulator, or not at all.
 * @typedef {{ kind: "stripe" | "simulated" | "off", port: number, url: string }} CardSettings
 *   `port` and `url` are the simulator's
 */

/** The simulator takes any publishable test key; it is no secret anywhere. */
const simulated_publishable_key = "pk_test_simulator"

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {number} port of the simulator
 * @returns {CardSettings}
 */
export function cardSettings(env, port) {
  const url = (env.STRIPE_SIM_URL || `http://localhost:${port}`).replace(/\/+$/, "")
  if (!env.STRIPE_API_KEY) return { kind: "simulated", port, url }
  for (const name of ["STRIPE_WEBHOOK_SECRET", "STRIPE_PUBLISHABLE_KEY"]) {
    if (env[name]) continue
    throw new Trouble(
      `STRIPE_API_KEY is set and ${name} is not.`,
      `Set ${name} too (docs/runbooks/card-payments.md), or leave out STRIPE_API_KEY for simulated card payments.`,
    )
  }
  if (!/^pk_(live|test)_/.test(env.STRIPE_PUBLISHABLE_KEY ?? ""))
    throw new Trouble(
      "STRIPE_PUBLISHABLE_KEY is no publishable key.",
      "It begins with pk_. Pages show it to everybody: never set a secret key there.",
    )
  if (modeOf(env.STRIPE_API_KEY) !== modeOf(env.STRIPE_PUBLISHABLE_KEY))
    throw new Trouble(
      "STRIPE_API_KEY and STRIPE_PUBLISHABLE_KEY are not both live or both test keys.",
      "Take the two from the same page of Stripe's dashboard.",
    )
  return { kind: "stripe", port, url }
}

/** @param {string | undefined} key */
const modeOf = (key) => (/^[a-z]+_live_/.test(key ?? "") ? "live" : "test")

/**
 * What backend and shop are told about cards, over what the caller's environment says already.
 * @param {CardSettings} cards
 * @param {Pick<import("./secrets.mjs").Secrets, "stripe_key" | "stripe_webhook">} secrets
 * @returns {NodeJS.ProcessEnv}
 */
export function cardEnvironment({ kind, port, url }, { stripe_key, stripe_webhook }) {
  if (kind === "stripe") return { STRIPE_SIM_URL: undefined }
  const simulated = kind === "simulated"
  return {
    STRIPE_API_KEY: simulated ? stripe_key : undefined,
    STRIPE_WEBHOOK_SECRET: simulated ? stripe_webhook : undefined,
    STRIPE_PUBLISHABLE_KEY: simulated ? simulated_publishable_key : undefined,
    STRIPE_API_URL: simulated ? `http://127.0.0.1:${port}` : undefined,
    STRIPE_SIM_URL: simulated ? url : undefined,
    STRIPE_TEST_MODE: simulated ? "yes" : undefined,
  }
}
