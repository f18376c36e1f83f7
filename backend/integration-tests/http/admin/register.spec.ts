import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type ArtisanGroupService from "../../../src/modules/artisan-group/service"
import { linkProductsToGroupsWorkflow } from "../../../src/workflows/register/link-products-to-groups"
import { registerGroupsWorkflow } from "../../../src/workflows/register/register-groups"
import type { RegisterGroupsInput } from "../../../src/workflows/register/types"
import { withdrawConsentWorkflow } from "../../../src/workflows/register/withdraw-consent"

const group = (handle: string): RegisterGroupsInput["groups"][number] => ({
  handle,
  name: `Group ${handle}`,
  summary: "Knitters",
  story: "They knit.",
  kind: "association",
  place: "Chucuito",
  department: "Puno",
  latitude: -15.89,
  longitude: -69.89,
  languages: ["es"],
  craft_lines: ["textiles"],
  name_status: "public_source",
  demonstration_fields: [],
  sources: [],
  translations: {
    "es-PE": { name: `Grupo ${handle}`, summary: "Tejedoras", story: "Tejen." },
    "fr-FR": { name: `Groupe ${handle}`, summary: "Tricoteuses", story: "Elles tricotent." },
  },
  members: [],
  claims: [
    {
      kind: "claim",
      text: "In the network since 1992",
      evidence_url: "https://example.org/evidence",
      valid_from: "2026-01-01",
      expires_on: "2027-12-31",
      demonstration: true,
      translations: { "es-PE": { text: "En la red desde 1992" } },
    },
  ],
  consents: [{ channel: "story", given_on: "2026-01-15", demonstration: true }],
})

const registration = (...handles: string[]): RegisterGroupsInput => ({
  network: {
    handle: "ciap",
    name: "CIAP",
    sources: [],
    translations: { "es-PE": { name: "CIAP", summary: "Unión de grupos" } },
  },
  groups: handles.map(group),
})

/** What is heard of an event until the test ends. */
function hear(container: MedusaContainer, event: string): unknown[] {
  const heard: unknown[] = []
  container.resolve(Modules.EVENT_BUS).subscribe(event, async ({ data }: { data: unknown }) => {
    heard.push(data)
  })
  return heard
}

const soon = async (done: () => boolean) => {
  for (let tries = 0; tries < 100 && !done(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer }) => {
    const register = async (...handles: string[]) =>
      (await registerGroupsWorkflow(getContainer()).run({ input: registration(...handles) })).result
    const link = async (...links: { product_id: string; group_handle: string }[]) =>
      (await linkProductsToGroupsWorkflow(getContainer()).run({ input: { links } })).result
    const nameIn = async (locale?: string) => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph(
        {
          entity: "group",
          fields: ["id", "name", "claims.id", "claims.text"],
          filters: { handle: "sur-andino" },
        },
        locale ? { locale } : undefined,
      )
      const [found] = data as unknown as { name: string; claims: { text: string }[] }[]
      return [found?.name, found?.claims[0]?.text]
    }
    let product_id = ""

    beforeAll(async () => {
      const { result } = await createProductsWorkflow(getContainer()).run({
        input: {
          products: [
            { title: "Scarf", handle: "scarf", options: [{ title: "Size", values: ["one"] }] },
          ],
        },
      })
      product_id = result[0]!.id
    })

    it("registers groups in the languages of the shop, English as the base", async () => {
      await register("sur-andino", "qenqo")
      expect(await nameIn()).toEqual(["Group sur-andino", "In the network since 1992"])
      expect(await nameIn("es-PE")).toEqual(["Grupo sur-andino", "En la red desde 1992"])
      expect(await nameIn("fr-FR")).toEqual(["Groupe sur-andino", "In the network since 1992"])
    })

    it("registered again adds only what is missing, and keeps what somebody wrote since", async () => {
      const first = await register("sur-andino")
      const translation = getContainer().resolve(Modules.TRANSLATION)
      const standing = await translation.listTranslations({ reference_id: first.groups[0]!.id })
      const of = (locale: string) => standing.find((row) => row.locale_code === locale)!.id
      await translation.deleteTranslations([of("fr-FR")])
      await translation.updateTranslations({
        id: of("es-PE"),
        translations: { name: "Sur Andino de Chucuito" },
      })
      const again = await register("sur-andino", "qenqo")
      expect(again.groups.map((one) => one.created)).toEqual([false, true])
      expect((await nameIn("fr-FR"))[0]).toBe("Groupe sur-andino")
      expect((await nameIn("es-PE"))[0]).toBe("Sur Andino de Chucuito")
    })

    it("tells which groups are new, and nothing where none is", async () => {
      const heard = hear(getContainer(), "register.changed")
      const { groups } = await register("sur-andino")
      await soon(() => heard.length > 0)
      expect(heard).toEqual([{ group_ids: [groups[0]!.id] }])
      await register("sur-andino")
      await register("qenqo")
      await soon(() => heard.length > 1)
      expect(heard).toHaveLength(2)
    })

    it("says once which group makes a product", async () => {
      const { groups } = await register("sur-andino", "qenqo")
      expect(await link({ product_id, group_handle: "sur-andino" })).toHaveLength(1)
      expect(await link({ product_id, group_handle: "sur-andino" })).toEqual([])
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({
        entity: "product",
        fields: ["group.id", "group.handle"],
        filters: { id: product_id },
      })
      expect(data).toEqual([
        expect.objectContaining({ group: { id: groups[0]!.id, handle: "sur-andino" } }),
      ])
    })

    it("refuses to give a product to a second group, or to one nobody registered", async () => {
      await register("sur-andino", "qenqo")
      await link({ product_id, group_handle: "sur-andino" })
      await expect(link({ product_id, group_handle: "qenqo" })).rejects.toMatchObject({
        code: "CONFLICT",
      })
      await expect(link({ product_id, group_handle: "nobody" })).rejects.toMatchObject({
        code: "NOT_FOUND",
      })
      await expect(
        link({ product_id: "prod_nowhere", group_handle: "qenqo" }),
      ).rejects.toMatchObject({ code: "NOT_FOUND" })
    })

    it("takes a consent back at once and tells it, also when asked twice", async () => {
      const { groups } = await register("sur-andino")
      const group_id = groups[0]!.id
      const heard = hear(getContainer(), "register.changed")
      const withdraw = async () =>
        (
          await withdrawConsentWorkflow(getContainer()).run({
            input: { group_id, member_id: null, channel: "story", withdrawn_on: "2026-11-21" },
          })
        ).result
      expect(await withdraw()).toEqual({ withdrawn: 1 })
      expect(await withdraw()).toEqual({ withdrawn: 0 })
      await soon(() => heard.length > 1)
      expect(heard).toEqual([{ group_ids: [group_id] }, { group_ids: [group_id] }])
      const service: ArtisanGroupService = getContainer().resolve("artisan_group")
      expect(await service.consentsInForce({ on: "2026-11-21", group_ids: [group_id] })).toEqual([])
    })
  },
})
