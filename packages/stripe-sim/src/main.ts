import { parseArgs } from "node:util"
import { env } from "./env"
import { testModeMark } from "./pages/words"
import { startSimulator } from "./start"

/**
 * `node dist/main.js --port 12111 --data .data/stripe [--webhook url --origin http://localhost:8000]`: the simulator by
 * itself. `STRIPE_API_KEY` is the only secret key it takes, `STRIPE_WEBHOOK_SECRET` signs: both may be left out, and
 * neither stands on a command line, where every account of the machine could read it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "12111" },
      host: { type: "string", default: "127.0.0.1" },
      data: { type: "string" },
      "public-url": { type: "string" },
      webhook: { type: "string" },
      origin: { type: "string", multiple: true },
    },
  })
  const { port, host, data, webhook, origin: browser_origins } = values
  const public_url = values["public-url"]
  const secret = env.webhook_secret
  const endpoint = webhook === undefined ? [] : [{ url: webhook, ...(secret ? { secret } : {}) }]
  const simulator = await startSimulator({
    port: Number(port),
    host,
    ...(data === undefined ? {} : { data }),
    ...(public_url === undefined ? {} : { public_url }),
    ...(browser_origins === undefined ? {} : { browser_origins }),
    webhooks: { endpoints: endpoint },
    settings: { secret_key: env.secret_key },
  })
  process.stdout.write(`${testModeMark.en}: stripe-sim at ${simulator.url}\n`)
  const stop = () => void simulator.stop().then(() => process.exit(0))
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`stripe-sim: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
