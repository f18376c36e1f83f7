import type { PriceBreakdownAnswer, PriceBreakdownQuery } from "@ciap/contract"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { readPriceBreakdown } from "../../../../../workflows/pricing/read-price-breakdown"
import { addressPart } from "../../../../../lib/address-part"
import { publicAnswer, readerOf, today } from "../../../public-read"

/** The explained price of every variant of a product in a region. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<PriceBreakdownAnswer>) => {
  const { region_id, country_code } = req.validatedQuery as PriceBreakdownQuery
  const { sales_channel_ids } = readerOf(req)
  const answer = await readPriceBreakdown(req.scope, {
    product_id: addressPart(req.params.id),
    region_id,
    country_code,
    sales_channel_ids,
    on: today(),
  })
  publicAnswer(res, answer)
}
