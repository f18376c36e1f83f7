import { BankCsvMapping } from "@ciap/bank-files"
import { problem } from "../../lib/problem"

/**
 * How an account's CSV is written, as somebody sent it.
 * @throws INVALID_REQUEST naming the first thing that is wrong
 */
export function mappingOf(given: unknown): BankCsvMapping {
  const read = BankCsvMapping.safeParse(given)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw problem(
    "INVALID_REQUEST",
    `mapping.${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is not understood"}. Nothing was changed; please correct it and send it again.`,
  )
}
