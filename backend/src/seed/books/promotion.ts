import { demo_promotion } from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createPromotionsWorkflow, updatePromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { quiet } from "../quiet"

/** The code of the demonstration, in force only while the books are written: nobody shall find it in the shop. */
export async function setPromotion(
  container: MedusaContainer,
  status: "active" | "inactive",
): Promise<void> {
  const { code, percent } = demo_promotion
  const [standing] = await container.resolve(Modules.PROMOTION).listPromotions({ code: [code] })
  if (standing) {
    await updatePromotionsWorkflow(container).run({
      context: quiet,
      input: { promotionsData: [{ id: standing.id, status }] },
    })
    return
  }
  await createPromotionsWorkflow(container).run({
    context: quiet,
    input: {
      promotionsData: [
        {
          code,
          type: "standard",
          status,
          is_automatic: false,
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "across",
            value: percent,
          },
        },
      ],
    },
  })
}
