import { noticeSecretHeader, ProblemWire } from "@ciap/contract"

const revalidateTag = jest.fn()
jest.mock("next/cache", () => ({
  revalidateTag: (...given: unknown[]): unknown => revalidateTag(...given),
}))

const secret = "a-secret-of-more-than-32-characters-for-tests"

/** The environment is read once, when a module first asks for it; so each test loads its own. */
async function send(
  body: unknown,
  given: string | null = secret,
  ours: string | undefined = secret,
) {
  jest.resetModules()
  revalidateTag.mockReset()
  process.env.CIAP_NOTICE_SECRET = ours ?? ""
  const { POST } = await import("./route")
  return POST(
    new Request("http://shop.test/api/revalidate", {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      ...(given === null ? {} : { headers: { [noticeSecretHeader]: given } }),
    }),
  )
}

describe("POST /api/revalidate", () => {
  it("renews each named tag once, at once", async () => {
    const answer = await send({ tags: ["catalogue", "product:chalina", "catalogue"] })
    expect(answer.status).toBe(200)
    expect(revalidateTag.mock.calls).toEqual([
      ["catalogue", { expire: 0 }],
      ["product:chalina", { expire: 0 }],
    ])
  })

  it.each([
    ["no secret", null, secret],
    ["a wrong secret", `${secret}x`, secret],
    ["an empty secret", "", secret],
    ["any secret while ours is not set", "", undefined],
  ])("refuses %s and renews nothing", async (_, given, ours) => {
    const answer = await send({ tags: ["catalogue"] }, given, ours)
    expect(answer.status).toBe(401)
    expect(ProblemWire.parse(await answer.json()).code).toBe("UNAUTHORIZED")
    expect(revalidateTag).not.toHaveBeenCalled()
  })

  it.each([
    ["no JSON", "{"],
    ["no tags", {}],
    ["an empty list", { tags: [] }],
    ["201 tags", { tags: Array.from({ length: 201 }, (_, i) => `product:${i}`) }],
    ["a tag that is no text", { tags: [1] }],
    ["a tag longer than Next takes", { tags: ["x".repeat(257)] }],
    ["more than tags", { tags: ["catalogue"], path: "/" }],
  ])("refuses %s and renews nothing", async (_, body) => {
    const answer = await send(body)
    expect(answer.status).toBe(400)
    expect(ProblemWire.parse(await answer.json()).code).toBe("INVALID_REQUEST")
    expect(revalidateTag).not.toHaveBeenCalled()
  })
})
