import { readFileSync } from "node:fs"
import path from "node:path"
import { openApiDocument } from "./document"
import { routes } from "./routes"

const committed: unknown = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../openapi.json"), "utf8"),
)
const document = openApiDocument()

describe("the OpenAPI file", () => {
  it("is the one that the schemas make; run `pnpm --filter @ciap/contract openapi` where it is not", () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it("names a schema for every answer and body, and has every schema it names", () => {
    const text = JSON.stringify(document)
    const { schemas } = document.components as { schemas: Record<string, unknown> }
    const named = [...text.matchAll(/"#\/components\/schemas\/(\w*)"/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(routes.length)
    for (const name of named) expect(Object.keys(schemas)).toContain(name)
  })

  it("tells what a query may hold and what it must", () => {
    const paths = document.paths as Record<string, { get: { parameters: object[] } }>
    const parameters = paths["/store/catalogue"]?.get.parameters
    const upTo200: unknown = expect.objectContaining({
      type: "integer",
      maximum: 200,
      default: 24,
    })
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: "market", in: "query", required: true }),
    )
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: "limit", required: false, schema: upTo200 }),
    )
    expect(paths["/store/groups/{handle}"]?.get.parameters[0]).toEqual(
      expect.objectContaining({ name: "handle", in: "path", required: true }),
    )
  })
})
