import { parseArgs } from "node:util"
import { testModeMark } from "./pages/words"
import { startSimulator } from "./start"

/** `node dist/main.js --port 12111 --data .data/stripe [--webhook url --secret whsec_…]`: the simulator by itself. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "12111" },
      host: { type: "string", default: "127.0.0.1" },
      data: { type: "string" },
      "public-url": { type: "string" },
      webhook: { type: "string" },
      secret: { type: "string" },
      "secret-key": { type: "string" },
    },
  })
  const { port, host, data, webhook, secret } = values
  const public_url = values["public-url"]
  const endpoint = webhook === undefined ? [] : [{ url: webhook, ...(secret ? { secret } : {}) }]
  const simulator = await startSimulator({
    port: Number(port),
    host,
    ...(data === undefined ? {} : { data }),
    ...(public_url === undefined ? {} : { public_url }),
    webhooks: { endpoints: endpoint },
    settings: { secret_key: values["secret-key"] ?? null },
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
