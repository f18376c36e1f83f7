import { SaxesParser, type SaxesTagNS } from "saxes"

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
const elements_max = 500_000

/**
 * The root element, or undefined with the reason noted. A document type is refused before anything of it is read:
 * bank statements have none, and it is the door of entity bombs and of entities that fetch files.
 */
export function readXml(text: string, log: ProblemLog): XmlElement | undefined {
  const plain = openText(text, log)
  if (plain === undefined) return undefined
  const tree = new Tree()
  tree.parser.write(plain).close()
  if (!tree.refusal) return tree.root
  const { line, code, message } = tree.refusal
  return log.add(line, code, message)
}

type Refusal = { line: number; code: "NOT_XML" | "DOCTYPE_REFUSED"; message: string }

/** Grows while the parser reads. After the first refusal nothing is kept any more. */
class Tree {
  readonly parser = new SaxesParser({ xmlns: true, position: true })
  readonly #holder = element("", "", {}, 1)
  readonly #open: XmlElement[] = []
  #elements = 0
  #opened_on = 1
  refusal: Refusal | null = null

  constructor() {
    const { parser } = this
    parser.on("error", ({ message }) => {
      const reason = message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")
      this.#refuse("NOT_XML", `The file is not well-formed XML: ${reason}.`)
    })
    parser.on("doctype", () => {
      this.#refuse(
        "DOCTYPE_REFUSED",
        "The file declares a document type. Bank statements have none, and it could make the file a trap.",
      )
    })
    parser.on("opentagstart", () => {
      this.#opened_on = parser.line
    })
    parser.on("opentag", (tag) => this.#grow(tag))
    parser.on("closetag", () => this.#open.pop())
    parser.on("text", (text) => this.#keep(text))
    parser.on("cdata", (text) => this.#keep(text))
  }

  /** The parser calls a file without a root element an error, so there is one where nothing was refused. */
  get root(): XmlElement {
    return this.#holder.children[0] as XmlElement
  }

  get #parent(): XmlElement {
    return this.#open.at(-1) ?? this.#holder
  }

  #grow({ local, uri, attributes }: SaxesTagNS): void {
    if (this.refusal) return
    this.#elements += 1
    if (this.#elements > elements_max || this.#open.length >= depth_max) {
      this.#refuse(
        "NOT_XML",
        "The file has more elements, or deeper ones, than a statement can have.",
      )
      return
    }
    const values = Object.values(attributes).map(({ local: name, value }) => [name, value])
    const child = element(local, uri, Object.fromEntries(values) as Attributes, this.#opened_on)
    this.#parent.children.push(child)
    this.#open.push(child)
  }

  #keep(text: string): void {
    this.#parent.text += text
  }

  #refuse(code: Refusal["code"], message: string): void {
    this.refusal ??= { line: this.parser.line, code, message }
  }
}

const element = (
  name: string,
  namespace: string,
  attributes: Attributes,
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
