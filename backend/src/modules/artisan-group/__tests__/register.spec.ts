import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "pg"
import { ARTISAN_GROUP_MODULE } from ".."
import type { GroupRegistration } from "../lib/registration"
import type ArtisanGroupService from "../service"
import { claim, consent, group, member, network } from "./register"

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

    describe("entering groups", () => {
      it("writes the group with its people, posts, claims and consents", async () => {
        const [id] = await register(
          group({
            members: [
              member({
                posts: [{ role: "president", term_from: "2026-02-15", term_to: "2028-02-14" }],
                consents: [consent({ channel: "name" })],
              }),
            ],
            claims: [claim()],
            consents: [consent({ channel: "story" })],
          }),
        )
        const found = await service.retrieveGroup(id!, {
          relations: ["network", "members.posts", "claims", "consents"],
        })
        expect(found).toMatchObject({
          handle: "sur-andino",
          latitude: -15.89,
          languages: ["es", "ay"],
          network: { handle: "ciap", founded_year: 1992 },
          members: [{ joined_on: "2015-05-01", posts: [{ term_from: "2026-02-15" }] }],
          claims: [{ text: "In the CIAP network since 1992", expires_on: "2026-12-31" }],
        })
        expect(found.consents).toHaveLength(2)
      })

      it("a second time leaves what people have changed since, and adds the new groups", async () => {
        const first = await service.registerGroups(network, [group()])
        await service.updateGroups({ id: first.groups[0]!.id, story: "Told by the assembly." })
        const again = await service.registerGroups(network, [group(), group({ handle: "qenqo" })])
        expect(again).toEqual({
          network_id: first.network_id,
          groups: [
            { ...first.groups[0], created: false },
            { id: expect.any(String), handle: "qenqo", created: true },
          ],
        })
        expect(await service.retrieveGroup(first.groups[0]!.id)).toMatchObject({
          story: "Told by the assembly.",
        })
        expect(await service.listMembers({ group_id: first.groups[0]!.id })).toHaveLength(1)
      })

      it("writes nothing of a batch of which one group is wrong", async () => {
        await expect(
          service.registerGroups(network, [group(), group({ handle: "No Handle" })]),
        ).rejects.toMatchObject({ code: "23514" })
        expect(await service.listGroups({})).toEqual([])
      })
    })

    describe("the register refuses", () => {
      it.each([
        ["a handle that is no address", { handle: "Sur Andino" }, "23514"],
        ["a craft line outside the classifier", { craft_lines: ["knitting" as never] }, "23514"],
        ["a group without a craft", { craft_lines: [] }, "23514"],
        ["a group that speaks no language", { languages: [] }, "23514"],
        ["a place outside the globe", { latitude: 115 }, "23514"],
        ["an eighth day of the week", { meeting_weekday: 8 }, "23514"],
        ["a kind it does not know", { kind: "company" as never }, "23514"],
        ["a day that does not exist", { members: [member({ joined_on: "2023-02-29" })] }, "22008"],
        [
          "a day written otherwise",
          { members: [member({ joined_on: "1/5/2015" })] },
          /23514|22P02/,
        ],
        ["leaving before joining", { members: [member({ left_on: "2014-01-01" })] }, "23514"],
        [
          "an identifier that is not normalised",
          { members: [member({ sign_in_identifier: "+51 987 654 321" })] },
          "23514",
        ],
        [
          "two members with one identifier",
          {
            members: [
              member({ sign_in_identifier: "+51987654321" }),
              member({ sign_in_identifier: "+51987654321" }),
            ],
          },
          "invalid_data",
        ],
        [
          "two presidents on one day",
          {
            members: [
              member({
                posts: [{ role: "president", term_from: "2025-01-01", term_to: "2026-06-30" }],
              }),
              member({ posts: [{ role: "president", term_from: "2026-06-30" }] }),
            ],
          },
          "23P01",
        ],
        [
          "a post that ends before it begins",
          {
            members: [
              member({
                posts: [{ role: "treasurer", term_from: "2026-01-01", term_to: "2025-01-01" }],
              }),
            ],
          },
          /23514|22000/,
        ],
      ] as [string, Partial<GroupRegistration>, string | RegExp][])(
        "%s",
        async (_name, part, code) => {
          const error: unknown = await register(group(part)).catch((caught: unknown) => caught)
          // Medusa words a broken key itself and keeps no SQLSTATE: its type stands for it.
          const { code: sqlstate, type } = error as { code?: string; type?: string }
          expect(sqlstate ?? type).toMatch(code)
        },
      )

      it("a second group with the handle of a removed one", async () => {
        const [id] = await register(group())
        await service.softDeleteGroups([id!])
        await expect(register(group())).rejects.toMatchObject({
          message: expect.stringContaining("already exists"),
        })
      })

      it("a post held by a member of another group", async () => {
        const [first, second] = await register(group(), group({ handle: "qenqo", members: [] }))
        const [person] = await service.listMembers({ group_id: first! })
        await expect(
          service.createPosts({
            role: "secretary",
            term_from: "2026-01-01",
            group_id: second!,
            member_id: person!.id,
          }),
        ).rejects.toMatchObject({ type: "not_found" })
      })
    })

    it("takes two delegates at once, because delegates are many", async () => {
      const posts = [{ role: "delegate" as const, term_from: "2026-01-01" }]
      const [id] = await register(group({ members: [member({ posts }), member({ posts })] }))
      expect(await service.listPosts({ group_id: id! })).toHaveLength(2)
    })

    it("is guarded by every trigger and constraint it relies on", async () => {
      const { rows } = await attempt(`
        select tgname as name from pg_trigger where not tgisinternal and tgrelid::regclass::text like 'artisan_%'
        union all
        select conname from pg_constraint where conrelid::regclass::text like 'artisan_%' and contype in ('c', 'x')
           and conname !~ '_check$'
        union all
        select conname from pg_constraint where conrelid::regclass::text like 'artisan_%' and contype = 'f'
           and conname !~ '_foreign$'
        order by 1`)
      expect(rows.map((row) => row.name)).toEqual([
        "artisan_consent_ends_after_start",
        "artisan_consent_expires_on_is_day",
        "artisan_consent_given_on_is_day",
        "artisan_consent_not_emptied",
        "artisan_consent_of_member_of_group",
        "artisan_consent_only_withdrawn",
        "artisan_consent_withdrawn_on_is_day",
        "artisan_group_craft_lines_of_classifier",
        "artisan_group_handle_is_address",
        "artisan_group_latitude_range",
        "artisan_group_longitude_range",
        "artisan_group_meeting_weekday_range",
        "artisan_group_member_identifier_is_normal",
        "artisan_group_member_joined_on_is_day",
        "artisan_group_member_leaves_after_joining",
        "artisan_group_member_left_on_is_day",
        "artisan_group_post_ends_after_start",
        "artisan_group_post_holder_is_member",
        "artisan_group_post_one_holder",
        "artisan_group_post_term_from_is_day",
        "artisan_group_post_term_to_is_day",
        "artisan_group_speaks",
        "artisan_network_handle_is_address",
        "artisan_public_claim_certification_names_scheme",
        "artisan_public_claim_ends_after_start",
        "artisan_public_claim_evidence_is_address",
        "artisan_public_claim_expires_on_is_day",
        "artisan_public_claim_one_subject",
        "artisan_public_claim_valid_from_is_day",
      ])
    })
  },
})
