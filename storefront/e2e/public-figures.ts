import type { Page } from "@playwright/test"

type Figures = Record<"accrued" | "reversed" | "pending" | "available", bigint>

/** The cents of an amount as the page writes it: `1 234,56 €`. */
const cents = (amount: string) => BigInt(amount.replace(/\D/g, ""))

/**
 * Opens the public page *returned to groups* anew and reads what stands there for a group in euros, in cents. A group
 * without a booking has no row in the table, which is the same as nothing.
 */
export async function publicFigures(page: Page, group: string): Promise<Figures> {
  await page.goto("/fr-be/returned")
  const row = page
    .getByRole("table", { name: "Groupe par groupe" })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: group, exact: true }) })
    .filter({ hasText: "€" })
  const cells = await row.getByRole("cell").allTextContents()
  const [accrued = 0n, reversed = 0n, pending = 0n, available = 0n] = cells.map(cents)
  return { accrued, reversed, pending, available }
}
