import { writeCsv } from "@ciap/bank-files"
import { type ImpactAnswer, type ReturnedFigures, returnedKinds } from "@ciap/contract"
import { fromWire, type Money } from "@ciap/money"

const amounts = (figures: ReturnedFigures): Money[] =>
  returnedKinds.map((kind) => fromWire(figures[kind]))

/**
 * The figures of *returned to groups* as a file for a spreadsheet: one line that says what it is and when it was
 * true, a header, a row per group and currency, and a total per currency. Amounts are decimals in major units.
 */
export function impactCsv({ as_of, demonstration_sales, groups, totals }: ImpactAnswer): string {
  const about =
    `Premium and pay of the artisan groups as the ledger of CIAP holds them on ${as_of}. ` +
    "Amounts in major units of the currency. Accrued minus reversed is what sales returned to the group." +
    (demonstration_sales ? " These are demonstration sales: nobody bought or was paid." : "")
  return writeCsv([
    [about],
    ["group", "name", "currency", ...returnedKinds],
    ...groups.flatMap(({ handle, name, returned }) =>
      returned.map((figures) => [
        handle,
        name,
        figures.currency_code.toUpperCase(),
        ...amounts(figures),
      ]),
    ),
    ...totals.map((figures) => [
      "total",
      "All groups",
      figures.currency_code.toUpperCase(),
      ...amounts(figures),
    ]),
  ])
}
