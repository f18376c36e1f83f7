export const statementErrorCodes = [
  /** Opening, movements and closing do not add up: somebody must look before anybody reads. */
  "DOES_NOT_ADD_UP",
  /** A movement that this version cannot explain, or that moves what its kind must leave alone. */
  "NOT_EXPLAINED",
  /** Facts of another shape than this version writes. */
  "FACTS_UNREADABLE",
] as const
export type StatementErrorCode = (typeof statementErrorCodes)[number]

/** A statement that must not be shown. The message names group, month and figure, for whoever looks for the cause. */
export class StatementError extends Error {
  constructor(
    readonly code: StatementErrorCode,
    message: string,
  ) {
    super(message)
    this.name = "StatementError"
  }
}
