import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "pg"
import { ARTISAN_GROUP_MODULE } from ".."
import type { GroupRegistration } from "../lib/registration"
import type ArtisanGroupService from "../service"
import { claim, consent, group, member, network } from "./register"

const today = "2026-11-21"
moduleIntegrationTestRunner<ArtisanGroupService>({
  moduleName: ARTISAN_GROUP_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, dbConfig }) => {
    const register = async (...groups: GroupRegistration[]) =>
      (await service.registerGroups(network, groups)).groups.map((one) => one.id)

    const attempt = async (sql: string) => {
      const client = new Client(dbConfig.clientUrl)
      await client.connect()
      try {
        return await client.query<Record<string, unknown>>(sql)
      } finally {
        await client.end()
      }
    }

    describe("figures", () => {
      it("count active and second-level members, and the women among them", async () => {
        const [id] = await register(
          group({
            members: [
              member(),
              member({ tier: "second_level" }),
              member({ sex: "male" }),
              member({ tier: "occasional" }),
            ],
          }),
        )
        expect(await service.registerFigures({ on: today })).toEqual({
          as_of: today,
          groups: [{ group_id: id, members_count: 3, women_count: 2, women_share_bp: 6667 }],
          total: { groups_count: 1, members_count: 3, women_count: 2, women_share_bp: 6667 },
        })
      })

      it("are true for their day: who joined later or left is not counted", async () => {
        await register(
          group({
            members: [
              member({ joined_on: "2020-01-01", left_on: "2024-07-01" }),
              member({ joined_on: "2024-01-01", sex: "male" }),
            ],
          }),
        )
        const on = async (day: string) => {
          const { groups } = await service.registerFigures({ on: day })
          return [groups[0]!.members_count, groups[0]!.women_share_bp]
        }
        expect(await on("2019-12-31")).toEqual([0, 0])
        expect(await on("2020-01-01")).toEqual([1, 10000])
        expect(await on("2024-06-30")).toEqual([2, 5000])
        expect(await on("2024-07-01")).toEqual([1, 0])
      })

      it("of some groups leave the others out; a removed member is gone from them", async () => {
        const [first, second] = await register(
          group({ members: [member(), member()] }),
          group({ handle: "qenqo", members: [member({ sex: "male" })] }),
        )
        const [gone] = await service.listMembers({ group_id: first! }, { take: 1 })
        await service.softDeleteMembers([gone!.id])
        const figures = await service.registerFigures({ on: today, group_ids: [first!] })
        expect(figures.groups).toEqual([
          { group_id: first, members_count: 1, women_count: 1, women_share_bp: 10000 },
        ])
        const all = await service.registerFigures({ on: today })
        expect(all.total).toEqual({
          groups_count: 2,
          members_count: 2,
          women_count: 1,
          women_share_bp: 5000,
        })
        expect(second).not.toBe(first)
        expect((await service.registerFigures({ on: today, group_ids: [] })).groups).toEqual([])
      })
    })

    describe("membership", () => {
      it("names the group and the posts held on the day", async () => {
        const [id] = await register(
          group({
            members: [
              member({
                posts: [
                  { role: "treasurer", term_from: "2024-02-15", term_to: "2026-02-14" },
                  { role: "president", term_from: "2026-02-15", term_to: null },
                ],
              }),
            ],
          }),
        )
        const [person] = await service.listMembers({ group_id: id! })
        expect(await service.membershipOf(person!.id, today)).toEqual({
          member_id: person!.id,
          display_name: "Rosa Ovillo Telar",
          group_id: id,
          group_handle: "sur-andino",
          posts: ["president"],
        })
        expect((await service.membershipOf(person!.id, "2026-02-14"))!.posts).toEqual(["treasurer"])
      })

      it("is none for somebody unknown, removed, gone or not there yet", async () => {
        const [id] = await register(
          group({
            members: [
              member({ display_name: "left", left_on: "2026-11-21" }),
              member({ display_name: "later", joined_on: "2026-11-22" }),
              member({ display_name: "removed" }),
            ],
          }),
        )
        const people = await service.listMembers({ group_id: id! })
        await service.softDeleteMembers(
          people.filter((one) => one.display_name === "removed").map((one) => one.id),
        )
        for (const person_id of [...people.map((one) => one.id), "mem_nobody"]) {
          expect(await service.membershipOf(person_id, today)).toBeNull()
        }
      })
    })

    describe("claims", () => {
      it("are shown from their first to their last day, and never after", async () => {
        const [id] = await register(group({ claims: [claim()] }))
        const shownOn = async (on: string) =>
          (await service.claimsInForce({ on, group_ids: [id!] })).map((one) => one.text)
        expect(await shownOn("2025-12-31")).toEqual([])
        expect(await shownOn("2026-01-01")).toEqual(["In the CIAP network since 1992"])
        expect(await shownOn("2026-12-31")).toEqual(["In the CIAP network since 1992"])
        expect(await shownOn("2027-01-01")).toEqual([])
      })

      it("of the network are shown with those of the asked group, not those of others", async () => {
        const [id] = await register(
          group(),
          group({ handle: "qenqo", claims: [claim({ text: "Of another group" })] }),
        )
        const [net] = await service.listNetworks({})
        await service.createPublicClaims({
          ...claim({ kind: "certification", scheme: "WFTO", text: "Member of WFTO" }),
          network_id: net!.id,
        })
        expect(
          (await service.claimsInForce({ on: today, group_ids: [id!] })).map((one) => one.text),
        ).toEqual(["Member of WFTO"])
      })

      it.each([
        ["without evidence that can be opened", { evidence_url: "see folder" }],
        ["that end before they begin", { expires_on: "2025-12-31" }],
        ["that certify without naming the scheme", { kind: "certification" as const }],
      ])("%s are refused", async (_name, part) => {
        await expect(register(group({ claims: [claim(part)] }))).rejects.toMatchObject({
          code: "23514",
        })
      })
    })

    describe("consents", () => {
      const subjectOf = async () => {
        const [id] = await register(
          group({ consents: [consent()], members: [member({ consents: [consent()] })] }),
        )
        const [person] = await service.listMembers({ group_id: id! })
        return { group_id: id!, member_id: person!.id }
      }

      it("hold until their last day", async () => {
        const { group_id, member_id } = await subjectOf()
        const on = (day: string) => service.consentsInForce({ on: day, group_ids: [group_id] })
        expect(await on("2026-01-14")).toEqual([])
        expect(await on("2027-12-31")).toEqual([
          { group_id, member_id: null, channel: "photo" },
          { group_id, member_id, channel: "photo" },
        ])
        expect(await on("2028-01-01")).toEqual([])
      })

      it("withdrawn by a person are gone the same day, and only hers", async () => {
        const { group_id, member_id } = await subjectOf()
        const mine = { group_id, member_id, channel: "photo" as const, withdrawn_on: today }
        expect(await service.withdrawConsent(mine)).toBe(1)
        expect(await service.withdrawConsent(mine)).toBe(0)
        const on = (day: string) => service.consentsInForce({ on: day, group_ids: [group_id] })
        expect(await on(today)).toEqual([{ group_id, member_id: null, channel: "photo" }])
        // What was shown yesterday was allowed yesterday: the history stays true.
        expect(await on("2026-11-20")).toHaveLength(2)
      })

      it("withdrawn by the group leave those of its members alone", async () => {
        const { group_id, member_id } = await subjectOf()
        await service.withdrawConsent({
          group_id,
          member_id: null,
          channel: "photo",
          withdrawn_on: today,
        })
        expect(await service.consentsInForce({ on: today, group_ids: [group_id] })).toEqual([
          { group_id, member_id, channel: "photo" },
        ])
      })

      it("are never edited, taken up again or erased", async () => {
        const { group_id } = await subjectOf()
        const acts = [
          "update artisan_consent set channel = 'story'",
          "update artisan_consent set expires_on = '2099-12-31'",
          "update artisan_consent set deleted_at = now()",
          "delete from artisan_consent",
          "truncate artisan_consent",
        ]
        for (const act of acts) await expect(attempt(act)).rejects.toMatchObject({ code: "P0401" })
        await service.withdrawConsent({
          group_id,
          member_id: null,
          channel: "photo",
          withdrawn_on: today,
        })
        await expect(
          attempt("update artisan_consent set withdrawn_on = null where withdrawn_on is not null"),
        ).rejects.toMatchObject({ code: "P0401" })
      })

      it("of a member never turn into the group's when the member is erased", async () => {
        await subjectOf()
        await expect(attempt("delete from artisan_group_member")).rejects.toMatchObject({
          code: "P0401",
        })
      })
    })
  },
})
