import {
  buildStatement,
  type Statement,
  StatementError,
  type StatementFacts,
  type StatementStatus,
} from "@ciap/statements"
import { problem } from "../../lib/problem"

/** A statement that adds up. @throws STATEMENT_DIFFERS with the figure that does not */
export function checkedStatement(facts: StatementFacts, status: StatementStatus): Statement {
  try {
    return buildStatement(facts, status)
  } catch (error) {
    if (!(error instanceof StatementError)) throw error
    throw problem(
      "STATEMENT_DIFFERS",
      `The statement does not add up, so it is neither shown nor written. Nothing was changed or lost; please have the books looked at. ${error.message}`,
    )
  }
}
