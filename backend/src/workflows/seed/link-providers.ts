import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep } from "@medusajs/medusa/core-flows"

type Links = Parameters<typeof createRemoteLinkStep>[0]

/** Says which providers send from a place. If one link cannot be written, none stays. */
export const linkProvidersWorkflow = createWorkflow("link-providers", (links: Links) => {
  createRemoteLinkStep(links)
})
