import { type ImpactAnswer, type ReturnedFigures, returnedKinds } from "@ciap/contract"
import { fromWire, toMajor } from "@ciap/money"

/** Signs with which a spreadsheet begins a formula; such a text is kept a text by an apostrophe. */
const formula = /^[=+\-@\t\r]/

/** A text as one cell: quoted, and never a formula. */
const text = (value: string): string =>
  `"${(formula.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`

const amounts = (figures: ReturnedFigures): string[] =>
  returnedKinds.map((kind) => toMajor(fromWire(figures[kind])))

/**
 * The figures of *returned to groups* as a file for a spreadsheet: one line that says what it is and when it was
 * true, a header, a row per group and currency, and a total per currency. Amounts are decimals in major units.
 */
export function impactCsv({ as_of, demonstration_sales, groups, totals }: ImpactAnswer): string {
  const about =
    `Premium and pay of the artisan groups as the ledger of CIAP holds them on ${as_of}. ` +
    "Amounts in major units of the currency. Accrued minus reversed is what sales returned to the group." +
    (demonstration_sales ? " These are demonstration sales: nobody bought or was paid." : "")
  const rows = [
    ...groups.flatMap(({ handle, name, returned }) =>
      returned.map((figures) => [
        text(handle),
        text(name),
        text(figures.currency_code.toUpperCase()),
        ...amounts(figures),
      ]),
    ),
    ...totals.map((figures) => [
      text("total"),
      text("All groups"),
      text(figures.currency_code.toUpperCase()),
      ...amounts(figures),
    ]),
  ]
  const lines = [
    text(about),
    ["group", "name", "currency", ...returnedKinds].map(text).join(","),
    ...rows.map((row) => row.join(",")),
  ]
  // The mark at the front tells spreadsheets that the accents are UTF-8.
  return `\uFEFF${lines.join("\r\n")}\r\n`
}
