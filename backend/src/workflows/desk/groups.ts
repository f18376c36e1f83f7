import type {
  DeskGroup,
  DeskGroupAnswer,
  DeskGroupsAnswer,
  DeskGroupsQuery,
  Language,
} from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { inLanguage } from "../../lib/locales"
import { problem } from "../../lib/problem"
import type ArtisanGroupService from "../../modules/artisan-group/service"
import { hasDemonstrationSales } from "../ledger/demonstration"
import { returnedByGroup } from "../ledger/read-impact"
import { groupsFound } from "./groups-found"

type Row = {
  id: string
  handle: string
  name: string
  kind: "association" | "independent_supplier"
  place: string
  department: string
  name_status: string
  products?: ({ id: string; title: string; external_id: string | null } | null)[]
}

const listFields = [
  "id",
  "handle",
  "name",
  "kind",
  "place",
  "department",
  "name_status",
  "products.id",
]
const detailFields = [
  ...listFields,
  "story",
  "founded_year",
  "joined_year",
  "meeting_rhythm",
  "languages",
  "craft_lines",
  "demonstration_fields",
  "sources",
  "products.title",
  "products.external_id",
  "posts.*",
  "posts.member.display_name",
  "members.*",
  "claims.*",
]

async function deskGroups(
  container: MedusaContainer,
  rows: readonly Row[],
  today: string,
): Promise<DeskGroup[]> {
  const register: ArtisanGroupService = container.resolve("artisan_group")
  const [figures, returned, demonstration_sales] = await Promise.all([
    register.registerFigures({ on: today, group_ids: rows.map((row) => row.id) }),
    returnedByGroup(container),
    hasDemonstrationSales(container),
  ])
  const counted = new Map(figures.groups.map((group) => [group.group_id, group]))
  return rows.map((row) => ({
    id: row.id,
    handle: row.handle,
    name: row.name,
    kind: row.kind,
    place: row.place,
    department: row.department,
    placeholder: row.name_status === "placeholder",
    members_count: counted.get(row.id)?.members_count ?? 0,
    women_share_bp: counted.get(row.id)?.women_share_bp ?? 0,
    members_as_of: figures.as_of,
    products_count: (row.products ?? []).filter((product) => product !== null).length,
    returned: returned.get(row.id) ?? [],
    demonstration_sales,
  }))
}

/**
 * The register's groups as staff see them, by name. A register holds tens of groups, so all are read and searched
 * here: the database knows only the base language, and no accents that may be left out.
 */
export async function readDeskGroups(
  container: MedusaContainer,
  { q, language, limit, offset }: z.infer<typeof DeskGroupsQuery>,
  today: string,
): Promise<DeskGroupsAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "group", fields: listFields }, inLanguage(language))
  const rows = data as unknown as Row[] // exactly the fields asked for
  const found = groupsFound(rows, q ?? "", language)
  return {
    groups: await deskGroups(container, found.slice(offset, offset + limit), today),
    count: found.length,
    limit,
    offset,
  }
}

type Detail = Row & {
  story: string | null
  founded_year: number | null
  joined_year: number | null
  meeting_rhythm: string | null
  languages: string[]
  craft_lines: string[]
  demonstration_fields: string[]
  sources: string[]
  posts: {
    role: string
    term_from: string
    term_to: string | null
    member: { display_name: string } | null
  }[]
  members: DeskGroupAnswer["group"]["members"]
  claims: Omit<DeskGroupAnswer["group"]["claims"][number], "in_force">[]
}

/**
 * One group's whole entry in the register.
 *
 * @param reading language of name and story, and the ISO date for which figures and claims are read
 * @throws NOT_FOUND
 */
export async function readDeskGroup(
  container: MedusaContainer,
  id: string,
  { language, today }: { language: Language; today: string },
): Promise<DeskGroupAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "group", fields: detailFields, filters: { id } },
    inLanguage(language),
  )
  const row = data[0] as unknown as Detail | undefined // exactly the fields asked for
  if (row === undefined)
    throw problem("NOT_FOUND", "There is no group with this id. Nothing was changed.")
  const [summary] = await deskGroups(container, [row], today)
  if (summary === undefined) throw problem("NOT_FOUND", "There is no group with this id.")
  return {
    group: {
      ...summary,
      story: row.story ?? "",
      founded_year: row.founded_year,
      joined_year: row.joined_year,
      meeting_rhythm: row.meeting_rhythm,
      languages: row.languages,
      craft_lines: row.craft_lines,
      demonstration_fields: row.demonstration_fields,
      sources: row.sources,
      posts: row.posts.map(({ role, member, term_from, term_to }) => ({
        role,
        member: member?.display_name ?? "",
        term_from,
        term_to,
      })),
      members: row.members.map(
        ({ id: member_id, display_name, tier, sex, joined_on, left_on, demonstration }) => ({
          id: member_id,
          display_name,
          tier,
          sex,
          joined_on,
          left_on,
          demonstration,
        }),
      ),
      claims: row.claims.map(
        ({ text, kind, scheme, number, evidence_url, valid_from, expires_on }) => ({
          text,
          kind,
          scheme,
          number,
          evidence_url,
          valid_from,
          expires_on,
          in_force: valid_from <= today && today <= expires_on,
        }),
      ),
      products: (row.products ?? []).flatMap((product) => product ?? []),
    },
  }
}
