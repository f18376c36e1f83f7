import { isoDate } from "@ciap/contract"
import { parseMajor } from "@ciap/money"
import { z } from "@medusajs/framework/zod"
import { problem } from "../../lib/problem"
import type { CostSheetInput, RetailPriceInput } from "./types"

const amount = z.string().regex(/^\d{1,7}\.\d{2}$/, "an amount such as 12.50, as text")

/** A cost sheet as the office writes it down after the meeting: amounts in soles per piece, as text. */
const SheetFile = z
  .object({
    /** The product's number in the catalogue, such as HUA-001. */
    product: z.string().min(1),
    hours: z.string().regex(/^\d{1,4}(\.\d{1,2})?$/, "hours such as 4.5, as text"),
    hourly_rate: amount,
    materials: amount,
    overhead: amount,
    agreed_on: isoDate,
    /** The meeting and who took part. */
    agreed_by: z.string().min(1),
    /** The recorded decision that lets the hourly rate stand below the floor. */
    floor_decision: z.string().min(1).optional(),
    demonstration: z.boolean().default(false),
    /** Only where the cooperative decided a new retail price, or the product has none yet. */
    retail_price: z
      .object({
        currency_code: z.string().regex(/^[a-z]{3}$/, "a lower-case ISO 4217 code"),
        amount,
        valid_from: isoDate,
        decided_by: z.string().min(1),
      })
      .strict()
      .optional(),
  })
  .strict()

type Sheet = {
  /** The product's number in the catalogue. */
  product: string
  cost_sheet: (ids: { product_id: string; group_id: string }) => CostSheetInput
  retail_price: (product_id: string) => RetailPriceInput[]
}

const minor = (text: string, currency_code: string): string =>
  parseMajor(text, currency_code).amount_minor.toString()

function hundredths(hours: string): number {
  const [whole = "", part = ""] = hours.split(".")
  return Number(whole) * 100 + Number(part.padEnd(2, "0"))
}

/**
 * Reads a cost sheet that was written down as JSON (docs/runbooks/agree-a-price.md).
 *
 * @throws INVALID_REQUEST naming the first field that is wrong
 */
export function readSheetFile(text: string): Sheet {
  const { retail_price, hours, product, floor_decision, ...sheet } = parsed(text)
  return {
    product,
    cost_sheet: (ids) => ({
      ...ids,
      hours_hundredths: hundredths(hours),
      hourly_rate_minor: minor(sheet.hourly_rate, "pen"),
      materials_minor: minor(sheet.materials, "pen"),
      overhead_minor: minor(sheet.overhead, "pen"),
      agreed_on: sheet.agreed_on,
      agreed_by: sheet.agreed_by,
      floor_decision: floor_decision ?? null,
      demonstration: sheet.demonstration,
    }),
    retail_price: (product_id) =>
      retail_price === undefined
        ? []
        : [
            {
              product_id,
              currency_code: retail_price.currency_code,
              amount_minor: minor(retail_price.amount, retail_price.currency_code),
              valid_from: retail_price.valid_from,
              decided_by: retail_price.decided_by,
              demonstration: sheet.demonstration,
            },
          ],
  }
}

function parsed(text: string): z.infer<typeof SheetFile> {
  const read = SheetFile.safeParse(json(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw problem(
    "INVALID_REQUEST",
    `The cost sheet is not complete: ${issue?.path.join(".") || "the file"}: ${issue?.message ?? "not understood"}. Nothing was agreed or published; please correct the file.`,
  )
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
