/** A handle or id in an address. PostgreSQL takes no control characters; one that holds any names nothing of ours. */
export const addressPart = (part: string | undefined): string =>
  (part ?? "").replaceAll(/\p{Cc}/gu, "\uFFFD")
