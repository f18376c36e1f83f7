import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordActStep } from "../audit/record-act"
import { bookMatchesStep } from "./steps/book-matches"
import { bookProcessorStep } from "./steps/book-processor"
import { type FileToTake, takeFileStep } from "./steps/take-file"

/**
 * Staff bring a file in: a bank's statement, a wallet's list, the processor's report. Either all of it is taken, or nothing
 * and the import says what is wrong, line by line. The ledger follows from the processor's rows.
 */
export const importFileWorkflow = createWorkflow("import-file", (input: FileToTake) => {
  const taken = takeFileStep(input)
  recordActStep(
    transform({ input, taken }, (all) => ({
      actor_id: all.input.imported_by,
      act: "statement.import",
      subject_type: "statement_import",
      subject_id: all.taken.id,
      after: {
        state: all.taken.state,
        kind: all.taken.kind,
        file_name: all.taken.file_name,
        rows_new: all.taken.rows_new,
        problems: all.taken.problems.length,
      },
    })),
  )
  // The act is on record before the ledger is asked: should that fail, the job books it later.
  bookProcessorStep()
  bookMatchesStep()
  return new WorkflowResponse(taken)
})
