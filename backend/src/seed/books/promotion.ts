import { demo_promotion } from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createPromotionsWorkflow, updatePromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { quiet } from "../quiet"

type Piece = () => Promise<void>

/**
 * Acts that need the code of the demonstration, one after the other. It is in force only inside their transaction, so
 * nobody finds it in the shop.
 */
export function withCode(container: MedusaContainer, acts: readonly Piece[]): Piece {
  return async () => {
    await setPromotion(container, "active")
    for (const act of acts) await act()
    await setPromotion(container, "inactive")
  }
}

async function setPromotion(
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
