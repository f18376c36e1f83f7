/** The closed list of what can be wrong with a file that is read. A code never changes its meaning. */
export const fileProblemCodes = [
  "FILE_TOO_LARGE",
  "EMPTY_FILE",
  "BAD_ENCODING",
  "NOT_CSV",
  "NOT_XML",
  "DOCTYPE_REFUSED",
  "UNKNOWN_FORMAT",
  "MISSING_COLUMN",
  "DUPLICATE_COLUMN",
  "WRONG_WIDTH",
  "MISSING_VALUE",
  "BAD_AMOUNT",
  "BAD_DATE",
  "UNKNOWN_WORD",
  "UNKNOWN_CURRENCY",
  "UNKNOWN_CATEGORY",
  "DUPLICATE_ROW",
  "DOES_NOT_ADD_UP",
  "TOO_MANY_PROBLEMS",
] as const

export type FileProblemCode = (typeof fileProblemCodes)[number]

/** One thing that is wrong, and where: `line` counts from 1 in the file as the person has it. */
export type FileProblem = {
  line: number
  /** The heading of the column, or the name of the XML element. */
  column: string | null
  code: FileProblemCode
  message: string
}

/** A file is read whole or not at all: nobody gets the good half of a bad file. */
export type FileReading<T> = ({ ok: true } & T) | { ok: false; problems: FileProblem[] }

/** What reading a single value answers. */
export type Reading<T> =
  { ok: true; value: T } | { ok: false; code: FileProblemCode; message: string }

export const read = <T>(value: T): Reading<T> => ({ ok: true, value })

export const refuse = (code: FileProblemCode, message: string): Reading<never> => ({
  ok: false,
  code,
  message,
})

/** Beyond this the file is of another kind than the person thinks; a longer list would help nobody. */
export const problems_max = 1000

/** Collects what is wrong while a file is read, so that a person sees all of it at once. */
export class ProblemLog {
  readonly #problems: FileProblem[] = []

  /** Notes a problem. Answers undefined, so that a reader of a value can `return log.add(…)`. */
  add(line: number, code: FileProblemCode, message: string, column: string | null = null) {
    this.#problems.push({ line, column, code, message })
    return undefined
  }

  /** The value of a reading, or undefined with its problem noted. */
  take<T>(reading: Reading<T>, line: number, column: string): T | undefined {
    return reading.ok ? reading.value : this.add(line, reading.code, reading.message, column)
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0
  }

  /** The refusal of the file: the problems in the order of its lines. */
  refusal(): { ok: false; problems: FileProblem[] } {
    const sorted = this.#problems.toSorted((a, b) => a.line - b.line)
    const next = sorted[problems_max]
    if (!next) return { ok: false, problems: sorted }
    const more: FileProblem = {
      line: next.line,
      column: null,
      code: "TOO_MANY_PROBLEMS",
      message: `${sorted.length - problems_max} more problems follow from line ${next.line} on.`,
    }
    return { ok: false, problems: [...sorted.slice(0, problems_max), more] }
  }
}
