import ts from "typescript"

export const file_lines_max = 400
export const function_lines_max = 70

/** Facts and texts are as long as the catalogue is; migrations are scripts that are never edited again. */
const may_be_long = /(^|\/)(migrations|messages|texts|facts)\/|(^|\/)packages\/demo-data\/src\//
/** A suite is one function to the compiler; its cases are the units that count. */
const is_test = /\.(test|spec)\.[mc]?[jt]sx?$|(^|\/)(__tests__|e2e|integration-tests)\//

/** @typedef {{ file: string, line: number, says: string }} Finding */

/**
 * Files and functions that outgrew what one reading takes in.
 * @param {string} file name, relative to the root
 * @param {string} text
 * @returns {Finding[]}
 */
export function tooLong(file, text) {
  if (may_be_long.test(file)) return []
  const lines = text.split("\n").length
  const findings =
    lines > file_lines_max
      ? [
          {
            file,
            line: 1,
            says: `${lines} lines, at most ${file_lines_max}: split it by the decision each part takes`,
          },
        ]
      : []
  return is_test.test(file) ? findings : [...findings, ...longFunctions(file, text)]
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Finding[]}
 */
function longFunctions(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  /** @type {Finding[]} */
  const findings = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const from = source.getLineAndCharacterOfPosition(node.getStart(source)).line
      const to = source.getLineAndCharacterOfPosition(node.end).line
      const lines = to - from + 1
      if (lines > function_lines_max) {
        findings.push({
          file,
          line: from + 1,
          says: `a function of ${lines} lines, at most ${function_lines_max}: name its parts`,
        })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return findings
}

/**
 * The comments of a file with their lines.
 * @param {string} file
 * @param {string} text
 * @returns {{ line: number, text: string }[]}
 */
export function commentsOf(file, text) {
  if (!/\.[mc]?[jt]sx?$/.test(file)) {
    // In other languages a comment begins with one of these; a false hit in a string is rare and harmless.
    return text
      .split("\n")
      .flatMap((line, i) =>
        /(#|--|\/\*|<!--|^\s*\*)/.test(line) ? [{ line: i + 1, text: line }] : [],
      )
  }
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    /x$/.test(file) ? ts.ScriptKind.TSX : undefined,
  )
  /** @type {Map<number, string>} */
  const found = new Map()
  /** @param {ts.Node} node */
  const visit = (node) => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ]) {
      found.set(range.pos, text.slice(range.pos, range.end))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...found].map(([pos, comment]) => ({
    line: source.getLineAndCharacterOfPosition(pos).line + 1,
    text: comment,
  }))
}
