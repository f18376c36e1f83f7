/**
 * Cache tags of the storefront. Its pages carry them, and the backend names them in a change notice; a
 * page is made anew at its next visit when a notice names one of its tags.
 */
export const tags = {
  /** Home and the catalogue's lists: send it when any piece, price or stock changes. */
  catalogue: "catalogue",
  /** The list of groups, home, and the totals that name groups. */
  groups: "groups",
  /** Home, *returned to groups* and each group's figures: send it after every posting. */
  impact: "impact",
  /** Rates and policies shown on *how prices are made*, and the return window on the help page. */
  pricing: "pricing",
  /** The page of one piece. It shows cards of its siblings, so it is old when one of them changes too. */
  product: (handle: string): string => `product:${handle}`,
  /** The page of one group with the cards of its pieces: old when the group or one of them changes. */
  group: (handle: string): string => `group:${handle}`,
} as const

/** Header that proves a change notice comes from our backend. */
export const noticeSecretHeader = "x-ciap-notice-secret"
