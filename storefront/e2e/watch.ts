import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"
import { shopFacts } from "./catalogue-facts"
import { run } from "./run"

/** Paths below a market, one of every kind of page that needs no cart and no order. */
export async function pathsOfEveryKind(): Promise<string[]> {
  const { piece, line, group } = await shopFacts()
  return [
    "",
    "/catalogue",
    "/catalogue/page/2",
    `/catalogue/craft/${line.value}`,
    `/products/${piece.handle}`,
    "/groups",
    `/groups/${group.handle}`,
    "/returned",
    "/prices",
    "/help",
    "/legal/imprint",
    "/legal/returns",
    "/legal/shipping",
  ]
}

/** Paths below a market of the pages that stand for one visit or for one reader: no search engine keeps them. */
export const paths_of_one_visit = [
  "/cart",
  "/checkout/return",
  "/design",
  "/search?q=alpaca",
  "/search?q=alpaca&colour=red",
  "/search?q=zzxxqq",
] as const

/** Whatever the browser complains about while a test runs. */
export function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(message.text())
  })
  page.on("pageerror", (error) => heard.push(error.message))
  return heard
}

/** Requests to any host but the shop's and its API's. */
export function foreignRequests(page: Page, shop: string): string[] {
  const known = [new URL(shop).host, new URL(run().backend_url).host]
  const foreign: string[] = []
  page.on("request", (request) => {
    const { host, protocol } = new URL(request.url())
    if (protocol.startsWith("http") && !known.includes(host)) foreign.push(request.url())
  })
  return foreign
}

/** By how many pixels a page can be scrolled sideways. */
export const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** How far things moved by themselves since the page was opened (cumulative layout shift). */
export const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: "layout-shift", buffered: true })
        setTimeout(() => told(shift), 100)
      }),
  )

/** Expects axe to find nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`),
  ).toEqual([])
}
