import { AgeAnswer, ImpactAnswer, PeriodAnswer, PeriodsAnswer } from "@ciap/contract"
import { reportLines, verifyPack } from "@ciap/audit-verifier"
import type LedgerService from "../../src/modules/ledger/service"
import { unzipSync } from "fflate"
import { createHash } from "node:crypto"
import { answered } from "../shop"
import type { Step } from "./life"
import { type Act, ask, outcomeOf, type World } from "./world"

const periods = "/admin/settlement/periods"

/** The oldest month that is over and not closed; a close that broke off is one of them. */
async function monthInTurn({ api, clerk }: World): Promise<string | undefined> {
  const { data } = await api.get(periods, clerk)
  return PeriodsAnswer.parse(data)
    .periods.filter(({ state }) => state !== "closed" && state !== "running")
    .map(({ month }) => month)
    .sort()[0]
}

/** The clerk says of everything that no line of the bank stands for yet why it stays open. */
async function explainWhatIsOpen(world: World, step: Step): Promise<void> {
  const { data } = await world.api.get("/admin/settlement/age?limit=200", world.clerk)
  for (const { kind, id, reason } of AgeAnswer.parse(data).items) {
    if (reason !== null) continue
    const body = { kind, id, code: "asked_bank", note: "Nobody imports statements in this life" }
    await ask(world, "/admin/settlement/age", { step, as: world.clerk, body })
  }
}

/** A clerk looks through the month in turn, and an approver closes it with a reason for each open item; some forget one. */
export const closeMonth: Act = async (world, step) => {
  const month = await monthInTurn(world)
  if (month === undefined) return "nothing"
  await explainWhatIsOpen(world, step)
  const path = `${periods}/${month}`
  if ((await ask(world, `${path}/prepare`, { step, as: world.clerk })) === null) return "refused"
  const { data } = await world.api.get(path, world.approver)
  const reasons = PeriodAnswer.parse(data)
    .period.checks.filter(({ state }) => state === "open")
    .slice(step.much % 7 === 0 ? 1 : 0)
    .map(({ kind }) => ({ kind, reason: "It is followed in the open month" }))
  const closed = await ask(world, `${path}/close`, { step, as: world.approver, body: { reasons } })
  if (closed !== null) await keepPublished(world, month)
  return outcomeOf(closed)
}

async function keepPublished(world: World, month: string): Promise<void> {
  world.closed_to.month = month
  world.closed.clear()
  for (const [key, figures] of await figuresUntil(world, month)) world.closed.set(key, figures)
  for (const [address, print] of await printsOf(world, month)) world.published.set(address, print)
}

/** What the ledger says of each group and month until the last closed one. */
export async function figuresUntil(
  { container }: World,
  last: string,
): Promise<Map<string, string>> {
  const ledger: LedgerService = container.resolve("ledger")
  const months = await ledger.monthsByGroup()
  return new Map(
    months
      .filter(({ month }) => month <= last)
      .map((one) => [
        `${one.group_id} ${one.month} ${one.currency_code}`,
        [one.accrued, one.reversed, one.producer_accrued, one.producer_reversed].join(" "),
      ]),
  )
}

/** The public page's own words of the months that are closed. */
async function impactOf({ api, shop }: World, month: string): Promise<string> {
  const { data } = await api.get("/store/impact", shop.store)
  return JSON.stringify(ImpactAnswer.parse(data).months.filter((one) => one.month === month))
}

const print = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")

async function fetched({ api, approver }: World, address: string): Promise<string> {
  const { status, data } = await answered(
    api.get(address, { ...approver, responseType: "arraybuffer" }),
  )
  return `${status} ${print(new Uint8Array(data as ArrayBuffer))}`
}

/** Everything that is published of a closed month: each group's statement in its forms, the pack, the public figures. */
async function printsOf(world: World, month: string): Promise<Map<string, string>> {
  const { data } = await world.api.get(
    `/admin/settlement/statements?month=${month}&limit=100`,
    world.clerk,
  )
  const groups = (data.statements as { group: { id: string } }[]).map(({ group }) => group.id)
  const addresses = [
    ...groups.flatMap((id) =>
      ["json", "csv", "pdf"].map(
        (format) => `/admin/settlement/statements/${id}/${month}?format=${format}`,
      ),
    ),
  ]
  const prints = new Map([[month, await impactOf(world, month)]])
  for (const address of addresses) prints.set(address, await fetched(world, address))
  for (const [file, one] of await packFiles(world, month)) prints.set(file, one)
  // What the verifier says of it must be good now and later.
  prints.set(packOf(month), "good")
  return prints
}

const packOf = (month: string) => `${periods}/${month}/pack`

/** What a pack of a closed month tells alike whenever it is made; what becomes of its orders and payouts is told as it comes. */
const is_final = (file: string) => /^(ledger|statements|period)\//.test(file)

/** The final files of a month's pack, each by the pack's address and its name, and what the verifier says of the whole. */
async function packFiles({ api, approver }: World, month: string): Promise<Map<string, string>> {
  const address = packOf(month)
  const { data } = await api.get(address, { ...approver, responseType: "arraybuffer" })
  const bytes = new Uint8Array(data as ArrayBuffer)
  const report = verifyPack(bytes)
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => is_final(name))
  return new Map([
    [address, report.ok ? "good" : reportLines(report).join("\n")],
    ...files.map(([name, file]): [string, string] => [`${address} ${name}`, print(file)]),
  ])
}

/** Drawing pages and packing takes longer than all the rest: done of everything when a life ends, and else left out. */
const is_slow = (address: string) => address.endsWith("format=pdf") || address.includes("/pack")

/**
 * Reads again what was published of closed months, byte for byte.
 *
 * @param how `whole`: pages and packs too
 */
export async function publishedOtherwise(
  world: World,
  { whole }: { whole: boolean },
): Promise<string[]> {
  const complaints: string[] = []
  const packs = new Map<string, string>()
  const months = [...world.published.keys()].filter((address) => !address.startsWith("/"))
  if (whole)
    for (const month of months)
      for (const [file, now] of await packFiles(world, month)) packs.set(file, now)
  for (const [address, before] of world.published) {
    if (!whole && is_slow(address)) continue
    const now = address.includes("/pack")
      ? packs.get(address)
      : address.startsWith("/")
        ? await fetched(world, address)
        : await impactOf(world, address)
    if (now !== before)
      complaints.push(`what is published at ${address} was ${before} and is ${now}`)
  }
  return complaints
}
