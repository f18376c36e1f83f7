import { DOMParser, type Element, Node } from "@xmldom/xmldom"

import type { ProblemLog } from "../common/problem"
import { openText } from "../common/text"

type Attributes = Record<string, string>

/** An element with the line of the file on which it begins. Names are without prefix. */
export type XmlElement = {
  name: string
  namespace: string
  attributes: Attributes
  children: XmlElement[]
  text: string
  line: number
}

const depth_max = 50

/** Some five thousand payments with every detail; more would hold up the server. */
const elements_max = 200_000

/** A parser that lists every element left open would drown the person who reads. */
const reason_characters_max = 200

/** What may stand before a document type, and the type itself. It is looked for before anything is parsed. */
const documentType = /^\s*(?:(?:<\?[^]*?\?>|<!--[^]*?-->)\s*)*<!DOCTYPE/

/**
 * The root element, or undefined with the reason noted. A document type is refused before anything of it is read:
 * bank statements have none, and it is the door of entity bombs and of entities that fetch files.
 */
export function readXml(text: string, log: ProblemLog): XmlElement | undefined {
  const plain = openText(text, log)
  if (plain === undefined) return undefined
  const declared = documentType.exec(plain)
  if (declared) {
    return log.add(
      declared[0].split("\n").length,
      "DOCTYPE_REFUSED",
      "The file declares a document type. Bank statements have none, and it could make the file a trap.",
    )
  }
  if (hasMoreElements(plain, elements_max)) return tooLarge(1, log)
  const root = parse(plain, log)
  return root && treeOf(root, log)
}

/** A beginning tag has a letter after its bracket; whatever else begins so makes the count larger, never smaller. */
function hasMoreElements(text: string, most: number): boolean {
  let count = 0
  for (const _ of text.matchAll(/<[^/!?]/g)) {
    count += 1
    if (count > most) return true
  }
  return false
}

function parse(text: string, log: ProblemLog): Element | undefined {
  let said = { message: "it cannot be read", line: 1 }
  // Whatever the parser only warns of is refused too: nothing of a statement is guessed.
  const onError = (_level: string, message: string, context: Context) => {
    said = { message, line: context.locator.lineNumber }
    throw new Error(message)
  }
  try {
    // The parser calls a file without a root element an error.
    return new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement as Element
  } catch {
    const reason = said.message.slice(0, reason_characters_max).replace(/\.$/, "")
    const line = Math.max(said.line, 1)
    return log.add(line, "NOT_XML", `The file is not well-formed XML: ${reason}.`)
  }
}

/** Where the parser stands when it complains; it types this as anything. */
type Context = { locator: { lineNumber: number } }

const tooLarge = (line: number, log: ProblemLog) =>
  log.add(line, "NOT_XML", "The file has more elements, or deeper ones, than a statement can have.")

function treeOf(node: Element, log: ProblemLog, depth = 1): XmlElement | undefined {
  const line = node.lineNumber as number // the parser was not told to leave it out
  if (depth > depth_max) return tooLarge(line, log)
  const element: XmlElement = {
    name: node.localName as string, // only nodes that are no elements have none
    namespace: node.namespaceURI ?? "",
    attributes: Object.fromEntries([...node.attributes].map((a) => [String(a.localName), a.value])),
    children: [],
    text: "",
    line,
  }
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === Node.ELEMENT_NODE) {
      const grown = treeOf(child as Element, log, depth + 1)
      if (grown === undefined) return undefined
      element.children.push(grown)
    } else if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE) {
      element.text += child.nodeValue as string // text always has one
    }
  }
  return element
}

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
