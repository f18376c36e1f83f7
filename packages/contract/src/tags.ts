/**
 * Cache tags of the storefront. The backend names them in a change notice, the storefront's pages carry them.
 */
export const tags = {
  catalogue: "catalogue",
  groups: "groups",
  impact: "impact",
  /** Rates and policies shown on *how prices are made*. */
  pricing: "pricing",
  product: (handle: string): string => `product:${handle}`,
  group: (handle: string): string => `group:${handle}`,
} as const

/** Header that proves a change notice comes from our backend. */
export const noticeSecretHeader = "x-ciap-notice-secret"
