import { filesOf } from "@/lib/test/files"

/** What is never seen: structured data for search engines. */
const unseen = ["JsonLd"]

const shown = filesOf(["features/design"], /\.tsx$/)
  .map(({ text }) => text)
  .join("\n")

const components = filesOf(["ui"], /\.tsx$/)
  .flatMap(({ text }) => [...text.matchAll(/^export (?:async )?function ([A-Z]\w*)/gm)])
  .map(([, name = ""]) => name)
  .filter((name) => !unseen.includes(name))

it.each(components)("%s is shown on the component page", (name) => {
  expect(shown).toMatch(new RegExp(`<${name}[\\s/>]`))
})
