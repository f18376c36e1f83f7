import { SaxesParser } from "saxes"

import type { ProblemLog } from "../common/problem"
import { openText } from "../common/text"

/** An element with the line of the file on which it begins. Names are without prefix. */
export type XmlElement = {
  name: string
  namespace: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
  line: number
}

const depth_max = 50
const elements_max = 1_000_000

class Refused extends Error {
  constructor(
    readonly code: "NOT_XML" | "DOCTYPE_REFUSED",
    message: string,
  ) {
    super(message)
  }
}

/**
 * The root element, or undefined with the reason noted. A document type is refused before anything of it is read:
 * bank statements have none, and it is the door of entity bombs and of entities that fetch files.
 */
export function readXml(text: string, log: ProblemLog): XmlElement | undefined {
  const plain = openText(text, log)
  if (plain === undefined) return undefined
  const parser = new SaxesParser({ xmlns: true, position: true })
  try {
    return grow(parser, plain)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return log.add(parser.line, error.code, error.message)
  }
}

function grow(parser: SaxesParser<{ xmlns: true; position: true }>, text: string): XmlElement {
  const above: XmlElement[] = [element("", "", {}, 1)]
  let elements = 0
  let opened_on = 1
  parser.on("error", ({ message }) => {
    throw new Refused(
      "NOT_XML",
      `The file is not well-formed XML: ${message.replace(/^\d+:\d+: /, "")}.`,
    )
  })
  parser.on("doctype", () => {
    throw new Refused(
      "DOCTYPE_REFUSED",
      "The file declares a document type. Bank statements have none; it is refused.",
    )
  })
  parser.on("opentagstart", () => {
    opened_on = parser.line
  })
  parser.on("opentag", ({ local, uri, attributes }) => {
    elements += 1
    if (elements > elements_max || above.length > depth_max) {
      throw new Refused(
        "NOT_XML",
        "The file has more elements, one in the other, than a bank statement can have.",
      )
    }
    const values = Object.values(attributes).map(({ local: name, value }) => [name, value] as const)
    const child = element(local, uri, Object.fromEntries(values), opened_on)
    above.at(-1)?.children.push(child)
    above.push(child)
  })
  parser.on("closetag", () => above.pop())
  const keep = (text: string) => {
    const parent = above.at(-1)
    if (parent) parent.text += text
  }
  parser.on("text", keep)
  parser.on("cdata", keep)
  parser.write(text).close()
  const [root] = above[0]?.children ?? []
  // The parser refuses a file without a root element.
  return root as XmlElement
}

const element = (
  name: string,
  namespace: string,
  attributes: Record<string, string>,
  line: number,
): XmlElement => ({ name, namespace, attributes, children: [], text: "", line })

/** The first element at a path such as "BookgDt/Dt". */
export function at(element: XmlElement | undefined, path: string): XmlElement | undefined {
  return path
    .split("/")
    .reduce<XmlElement | undefined>(
      (found, name) => found?.children.find((child) => child.name === name),
      element,
    )
}

/** All children of a name. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The text of the first of the paths that holds one; null if none does. */
export function textAt(element: XmlElement | undefined, ...paths: string[]): string | null {
  for (const path of paths) {
    const text = at(element, path)?.text.trim()
    if (text) return text
  }
  return null
}
