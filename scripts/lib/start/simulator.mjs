import path from "node:path"
import { requireFreePorts } from "../ports.mjs"

/**
 * Runs the simulated Stripe. What it has answered lies in the data folder before the answer leaves, so neither a kill −9
 * nor a restart loses a payment; it is started again when it ends by itself.
 * @param {import("../settings.mjs").Settings} settings
 * @param {import("../house.mjs").House} house
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ result: string }>}
 */
export async function raiseSimulator(
  { root, data_dir, backend_port, storefront_url, cards },
  house,
  env,
) {
  await requireFreePorts([
    { port: cards.port, variable: "STRIPE_SIM_PORT", purpose: "the simulated Stripe" },
  ])
  const program = [process.execPath, path.join("packages", "stripe-sim", "dist", "main.js")]
  const options = {
    port: String(cards.port),
    data: path.join(data_dir, "stripe"),
    "public-url": cards.url,
    webhook: `http://localhost:${backend_port}/hooks/stripe`,
    origin: new URL(storefront_url).origin,
  }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  await house.raise("stripe-sim", [...program, ...args], {
    cwd: root,
    env,
    log: path.join(data_dir, "logs", "stripe-sim.log"),
    url: `http://127.0.0.1:${cards.port}/`,
    within_seconds: 30,
    comes_again: true,
  })
  return { result: `simulated on port ${cards.port}; no money moves` }
}
