import { readFile } from "node:fs/promises"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { day } from "../lib/day"
import { problem } from "../lib/problem"
import { agreeCostSheetWorkflow } from "../workflows/pricing/agree-cost-sheet"
import { publishBreakdownsWorkflow } from "../workflows/pricing/publish-breakdowns"
import { recordRatesWorkflow } from "../workflows/pricing/record-rates"
import { readSheetFile } from "../workflows/pricing/sheet-file"

/**
 * `medusa exec ./src/scripts/publish-price.ts FILE`: records the cost sheet that stands in a file as agreed, and
 * publishes the product's price in every currency from it and the rates of today. Run again it changes nothing.
 * What the file holds is told in docs/runbooks/agree-a-price.md.
 */
export default async function publishPrice({ container, args }: ExecArgs): Promise<void> {
  const [file] = args
  if (file === undefined)
    throw problem(
      "INVALID_REQUEST",
      "Which cost sheet? Nothing was published; name its file: publish-price.ts FILE.",
    )
  const sheet = readSheetFile(await readFile(file, "utf8"))
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "group.id"],
    filters: { external_id: sheet.product },
  })
  const [product] = data
  const group_id = product?.group?.id
  if (product === undefined || !group_id)
    throw problem(
      "NOT_FOUND",
      `No product ${sheet.product} with a group is in the catalogue. Nothing was agreed or published; check its number.`,
    )
  const retail_prices = sheet.retail_price(product.id)
  const cost_sheets = [sheet.cost_sheet({ product_id: product.id, group_id })]
  // The sheet first: it is refused below the floor, and then no retail price may stand.
  const { result: agreed } = await agreeCostSheetWorkflow(container).run({ input: { cost_sheets } })
  if (retail_prices.length > 0)
    await recordRatesWorkflow(container).run({ input: { retail_prices } })
  const { result } = await publishBreakdownsWorkflow(container).run({
    input: { product_ids: [product.id], on: day(new Date()) },
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      `${sheet.product}: cost sheet version ${agreed.cost_sheets[0]?.version}, ${result.published.length} prices published, ${result.unchanged} unchanged.`,
    )
}
