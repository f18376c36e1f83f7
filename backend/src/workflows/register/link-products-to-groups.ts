import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows"
import { loadMissingProductLinksStep } from "./steps/load-product-links"
import type { LinkProductsToGroupsInput } from "./types"

/** Says which group makes which product. Links that stand are left alone; answers the ones added. */
export const linkProductsToGroupsWorkflow = createWorkflow(
  "link-products-to-groups",
  (input: LinkProductsToGroupsInput) => {
    const missing = loadMissingProductLinksStep(input)
    createRemoteLinkStep(missing)
    return new WorkflowResponse(missing)
  },
)
