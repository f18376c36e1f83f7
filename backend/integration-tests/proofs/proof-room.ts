import { cardTill } from "../card-till"
import { inOpenedShop } from "../opened-shop"
import { openPayoutDesk } from "../payout-desk"
import { answered, type Api, opening_ms } from "../shop"
import { type Backend, launchBackend } from "./launch-backend"
import { complaintsAfterSweeps, rowsOf, type Survivor, unfinished, waitForTheLiving } from "./sound"
import type { Asked, Room } from "./steps"

type Suite = Parameters<typeof inOpenedShop>[0]
type Runner = Parameters<Suite["testSuite"]>[0]

/** How a launched backend differs from the suite's own. */
export type Settings = {
  /** Where it reaches PostgreSQL, such as through a line that can be cut. */
  database_port?: number
  env?: NodeJS.ProcessEnv
}

/** What a proof works with, beside the room of its steps. */
export type Proof = {
  /** What lives on: the backend of the suite itself, which sweeps and looks. */
  readonly room: Room
  readonly survivor: Survivor
  /** A backend in a process of its own on the suite's database; gone with the test. */
  launch: (settings?: Settings) => Promise<Backend>
  /** To be told after a process died: what it was in the middle of is waited for no longer. */
  bury: () => Promise<void>
  /** @returns what is wrong after two rounds of sweeps, and after whoever got no answer asked again */
  complaints: (asked: readonly Asked[]) => Promise<string[]>
}

/** Runs proofs in a database of their own with the filled shop, its cards and its payout desk. */
export function inProofRoom(testSuite: (proof: Proof) => void): void {
  inOpenedShop({ testSuite: (runner) => testSuite(proofOf(runner)) })
}

/** Whoever got no answer asks once more, and must get a good one. */
async function askAgain(api: Api, { at, body, as }: Asked): Promise<string[]> {
  const headers = { ...as.headers, "content-type": "application/json" }
  const { status, data } = await answered(api.post(at, body as object, { headers }))
  const order_missing = at.endsWith("/complete") && data.type !== "order"
  // Whoever asks to cancel once more, and is told that it is cancelled, has what he wanted.
  if (at.endsWith("/cancel") && /has been canceled/.test(String(data.message))) return []
  return status < 300 && !order_missing ? [] : [`asked again: ${status} ${JSON.stringify(data)}`]
}

function proofOf(runner: Runner): Proof {
  const { getContainer } = runner
  const api = runner.api as Api
  const dead = new Set<string>()
  const wait = () => waitForTheLiving(getContainer(), dead)
  const utils = { waitWorkflowExecutions: wait }
  const till = cardTill({ ...runner, utils })
  const launched: Promise<Backend>[] = []
  let opened: Room | undefined
  const room = (): Room => {
    if (opened === undefined) throw new Error("The proof room opens before the first test")
    return opened
  }

  beforeAll(async () => {
    const { shop } = await till.open()
    const container = getContainer()
    const desk = await openPayoutDesk({ api, shop, container, utils })
    opened = { api, shop, container, till, stripe: till.stripe(), desk }
  }, opening_ms)
  beforeEach(async () => {
    await till.fresh()
  })
  afterEach(async () => {
    for (const one of launched.splice(0)) await (await one.catch(() => undefined))?.stop()
    // Medusa's runner waits for every execution before it gives the next test a fresh database.
    for (const id of dead)
      await rowsOf(getContainer(), `delete from workflow_execution where id = '${id}'`)
    dead.clear()
  })
  afterAll(till.close)

  const survivor = {
    get container() {
      return getContainer()
    },
    get stripe() {
      return room().stripe
    },
    hear: till.hear,
    wait,
  }
  return {
    get room() {
      return room()
    },
    survivor,
    launch: ({ database_port, env } = {}) => {
      const database = new URL(runner.dbConfig.clientUrl)
      if (database_port !== undefined) database.port = String(database_port)
      const backend = launchBackend(database.href, env)
      backend.catch(() => undefined)
      launched.push(backend)
      return backend
    },
    bury: async () => {
      for (const id of await unfinished(getContainer())) dead.add(id)
    },
    complaints: async (asked) => {
      const complaints = await complaintsAfterSweeps(survivor)
      if (asked.length === 0) return complaints
      for (const one of asked) complaints.push(...(await askAgain(api, one)))
      return [...complaints, ...(await complaintsAfterSweeps(survivor))]
    },
  }
}
