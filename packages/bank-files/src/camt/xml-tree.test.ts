import fc from "fast-check"

import { file } from "../__tests__/camt"
import { problemsOf } from "../__tests__/readings"
import { ProblemLog } from "../common/problem"
import { at, readXml, textAt } from "./xml-tree"

const refused = (text: string) => {
  const log = new ProblemLog()
  expect(readXml(text, log)).toBeUndefined()
  return problemsOf(log.refusal())[0]
}

describe("an XML file that is a trap", () => {
  it("is refused when its entities would grow beyond all memory", () => {
    const bomb = `<?xml version="1.0"?>
<!DOCTYPE lolz [
 <!ENTITY lol "lol">
 <!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
 <!ENTITY lol2 "&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;">
]>
<Document>&lol2;</Document>`
    expect(refused(bomb)).toMatchObject({ code: "DOCTYPE_REFUSED" })
  })

  it("is refused when an entity would fetch a file or an address", () => {
    const outside = (id: string) =>
      `<!DOCTYPE d [<!ENTITY x ${id}>]><Document><Nm>&x;</Nm></Document>`
    expect(refused(outside('SYSTEM "file:///etc/passwd"'))?.code).toBe("DOCTYPE_REFUSED")
    expect(refused(outside('PUBLIC "-//x" "https://example.org/x"'))?.code).toBe("DOCTYPE_REFUSED")
    expect(refused('<!DOCTYPE d SYSTEM "https://example.org/d.dtd"><Document/>')?.code).toBe(
      "DOCTYPE_REFUSED",
    )
  })

  it("is refused when it uses an entity it does not declare", () => {
    // The line is that on which the text begins, not that of the entity.
    expect(refused("<Document>\n<Nm>&x;</Nm></Document>")).toMatchObject({
      code: "NOT_XML",
      line: 2,
    })
  })

  it("is refused when elements lie deeper, or are more, than in any statement", () => {
    const nested = `${"<a>".repeat(51)}x${"</a>".repeat(51)}`
    expect(refused(nested)).toMatchObject({
      code: "NOT_XML",
      message: expect.stringMatching(/deeper/) as string,
    })
    expect(refused(`<r>${"<a/>".repeat(200_000)}</r>`)?.code).toBe("NOT_XML")
  })

  it.each([
    ["cut off", file("", "100.00").slice(0, 300)],
    ["no XML", "Fecha;Monto\n1;2"],
    ["two roots", "<a/><b/>"],
    ["a prefix nobody declared", "<x:a/>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["an attribute without quotation marks", "<a b=1/>"],
    ["elements that are never closed", "<a>".repeat(1_000)],
  ])("is refused when it is %s, with one reason", (_, text) => {
    const log = new ProblemLog()
    expect(readXml(text, log)).toBeUndefined()
    expect(problemsOf(log.refusal())).toMatchObject([
      {
        code: "NOT_XML",
        message: expect.stringMatching(/^The file is not well-formed XML: .*[^.]\.$/) as string,
      },
    ])
  })

  it("answers any text without an exception", () => {
    const parts = fc.constantFrom(
      "<a>",
      "</a>",
      "<",
      ">",
      "&",
      "&amp;",
      "]]>",
      "<![CDATA[",
      "<!--",
      "x",
      '"',
      "<!DOCTYPE a>",
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        const log = new ProblemLog()
        expect(readXml(some.join(""), log) === undefined).toBe(!log.isEmpty)
      }),
      { numRuns: 1000 },
    )
  })
})

describe("an XML file", () => {
  it("keeps text, sections of data, attributes without prefix, and lines", () => {
    const text = '<p:a xmlns:p="urn:x" p:k="v">\r\n<b>one &amp; <![CDATA[<two>]]></b>\r\n<b/></p:a>'
    const root = readXml(text, new ProblemLog())
    expect(root).toMatchObject({ name: "a", namespace: "urn:x", line: 1 })
    expect(root?.attributes.k).toBe("v")
    expect(root?.children.map(({ name, line }) => [name, line])).toEqual([
      ["b", 2],
      ["b", 3],
    ])
    expect(textAt(root, "c", "b")).toBe("one & <two>")
    expect(textAt(root, "b/c")).toBeNull()
    expect(at(undefined, "b")).toBeUndefined()
  })
})
