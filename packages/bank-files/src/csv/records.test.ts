import fc from "fast-check"

import { anyCellText } from "../__tests__/arbitraries"
import { problemsOf } from "../__tests__/readings"
import { ProblemLog } from "../common/problem"
import { csv_lines_max, type Delimiter, readRecords } from "./records"
import { writeCsv } from "./write"

const rows = (text: string, delimiter: Delimiter = ",") =>
  readRecords(text, delimiter, new ProblemLog())?.map(({ line, cells }) => [line, ...cells])

describe("the rows of a CSV file", () => {
  it.each([
    ["line feeds", "\n"],
    ["both", "\r\n"],
    ["carriage returns", "\r"],
  ])("have the line on which they begin, with %s as line ends", (_, end) => {
    const text = ["a,b", "", '1,"x', 'y"', " , ", '2,"p', "", 'q"', "3,z"].join(end)
    expect(rows(text)).toEqual([
      [1, "a", "b"],
      [3, "1", "x\ny"],
      [6, "2", "p\n\nq"],
      [9, "3", "z"],
    ])
  })

  it("may begin with a byte order mark and end without a line end", () => {
    expect(rows("\uFEFFa;b\n1;2", ";")).toEqual([
      [1, "a", "b"],
      [2, "1", "2"],
    ])
  })

  it("keep quotation marks that banks put inside a cell", () => {
    expect(rows('COMPRA "EL TAMBO" LIMA,5\n"a""b" ,6')).toEqual([
      [1, 'COMPRA "EL TAMBO" LIMA', "5"],
      [2, 'a"b', "6"],
    ])
  })

  it("are refused from where a quotation mark stays open", () => {
    const log = new ProblemLog()
    expect(readRecords('a,b\n1,2\n\n3,"open\n4,5\n', ",", log)).toBeUndefined()
    expect(problemsOf(log.refusal())).toEqual([
      expect.objectContaining({ code: "NOT_CSV", line: 3 }),
    ])
  })

  it("are refused when one is longer than any row can be", () => {
    const log = new ProblemLog()
    expect(readRecords(`a\n${"x".repeat(100_100)}\n`, ",", log)).toBeUndefined()
    expect(problemsOf(log.refusal())).toMatchObject([{ code: "NOT_CSV", line: 2 }])
  })

  it.each([
    ["with a line end at the end", "\n"],
    ["without one", ""],
  ])("are as many as a file may have lines, and not one more, %s", (_, end) => {
    const lines = (count: number) =>
      `${Array.from({ length: count }, () => "1,2").join("\n")}${end}`
    expect(rows(lines(csv_lines_max))).toHaveLength(csv_lines_max)
    const log = new ProblemLog()
    expect(readRecords(lines(csv_lines_max + 1), ",", log)).toBeUndefined()
    expect(problemsOf(log.refusal())).toMatchObject([
      { code: "FILE_TOO_LARGE", line: csv_lines_max + 1 },
    ])
  })

  it("say nothing of an empty file but that it is empty", () => {
    const log = new ProblemLog()
    expect(readRecords("", ",", log)).toBeUndefined()
    expect(problemsOf(log.refusal())).toMatchObject([{ code: "EMPTY_FILE" }])
  })

  it("come back from our own writer as they were, but for the apostrophe before a formula", () => {
    const table = fc.array(fc.array(anyCellText, { minLength: 2, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(table, fc.constantFrom<Delimiter>(",", ";", "\t", "|"), (cells, delimiter) => {
        const expected = cells
          .map((row) => row.map((cell) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell)))
          .filter((row) => row.some((cell) => cell !== ""))
        const text = writeCsv(cells, { delimiter })
        const found = readRecords(text, delimiter, new ProblemLog()) ?? []
        expect(found.map((row) => row.cells)).toEqual(expected)
        const line = (at: number) => text.split(/\r\n|\n/)[at - 1] ?? ""
        for (const row of found) {
          const begins = String(row.cells[0]).split("\n")[0] ?? ""
          expect(line(row.line)).toContain(begins.replaceAll('"', '""'))
        }
      }),
    )
  })

  it("can be asked of any text without an exception", () => {
    const anyText = fc.array(fc.constantFrom('"', ",", "\n", " ", "a", "\t", "\r"), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(anyText, (parts) => {
        const log = new ProblemLog()
        expect(readRecords(parts.join(""), ",", log) === undefined).toBe(!log.isEmpty)
      }),
      { numRuns: 1000 },
    )
  })

  it("lets a mistake of ours through, instead of blaming the file", () => {
    expect(() => rows("a,b", 7 as unknown as Delimiter)).toThrow(/delimiter/)
  })
})
