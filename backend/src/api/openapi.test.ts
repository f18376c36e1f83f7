import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

type Described = { paths: Record<string, Record<string, object>> }

const { paths } = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../../packages/contract/openapi.json"), "utf8"),
) as Described

/** Routes below these folders are pictures and files, not an API. */
const files_only = /^\/(static|pictures)\//

const written = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .map((file) => `/${path.dirname(file).replaceAll(/\[(\w+)\]/g, "{$1}")}`)
  .filter((address) => !files_only.test(address))

const methodsOf = (address: string): string[] => {
  const file = path.join(__dirname, address.replaceAll(/\{(\w+)\}/g, "[$1]"), "route.ts")
  return [...readFileSync(file, "utf8").matchAll(/export const (GET|POST|PUT|PATCH|DELETE) /g)].map(
    ([, method = ""]) => method.toLowerCase(),
  )
}

describe("our own routes", () => {
  it("are all described in packages/contract/openapi.json, and nothing else is", () => {
    expect(Object.keys(paths).sort()).toEqual(written.sort())
  })

  it("are described with the methods they have", () => {
    for (const address of written)
      expect([address, Object.keys(paths[address] ?? {}).sort()]).toEqual([
        address,
        methodsOf(address).sort(),
      ])
  })
})
