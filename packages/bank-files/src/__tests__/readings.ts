import type { FileProblem, FileReading } from "../common/problem"

/** What a file read well holds; fails the test with its problems otherwise. */
export function held<T>(reading: FileReading<T>): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1))
  return reading
}

/** The problems of a refused file; fails the test if it was read. */
export function problemsOf(reading: FileReading<unknown>): FileProblem[] {
  if (reading.ok) throw new Error("The file was read, and should have been refused.")
  return reading.problems
}

/** Each problem in short: line, code, column. */
export function inShort(reading: FileReading<unknown>): [number, string, string | null][] {
  return problemsOf(reading).map(({ line, code, column }) => [line, code, column])
}
