import type { GroupAnswer, GroupCard, GroupsAnswer, Language } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { piecesByGroup } from "../../lib/catalogue/read-catalogue"
import { groupName } from "../../lib/group-name"
import { inLanguage } from "../../lib/locales"
import { keptPictures, pictureIn } from "../../lib/picture"
import { problem } from "../../lib/problem"
import type { GroupFigures } from "../../modules/artisan-group/lib/register-reads"
import type ArtisanGroupService from "../../modules/artisan-group/service"
import { craftsOf } from "./crafts-of"
import { hasDemonstrationSales } from "../ledger/demonstration"
import { returnedByGroup } from "../ledger/read-impact"
import { readMonths } from "../ledger/read-months"

type GroupRow = Omit<
  GroupCard,
  | "members_count"
  | "women_share_bp"
  | "members_as_of"
  | "placeholder"
  | "images"
  | "products_count"
  | "returned"
  | "demonstration_sales"
  | "summary"
  | "story"
> & { name_status: string; summary: string | null; story: string | null; images: unknown }

const fields = [
  "id",
  "handle",
  "name",
  "summary",
  "story",
  "kind",
  "place",
  "department",
  "latitude",
  "longitude",
  "founded_year",
  "joined_year",
  "meeting_rhythm",
  "languages",
  "craft_lines",
  "name_status",
  "demonstration_fields",
  "sources",
  "images",
]

type Reading = { language: Language; on: string }

/** Groups of the register by name, as they may be shown on the day, with figures computed for it. */
export async function readGroups(
  container: MedusaContainer,
  page: Reading & { limit: number; offset: number },
): Promise<GroupsAnswer> {
  const { limit, offset } = page
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph(
    {
      entity: "group",
      fields,
      pagination: { take: limit, skip: offset, order: { name: "ASC" } },
    },
    inLanguage(page.language),
  )
  const groups = await present(container, data as GroupRow[], page)
  return { groups: groups.map(({ card }) => card), count: metadata?.count ?? 0, limit, offset }
}

/**
 * One group with the claims that hold on the day, and what came back to it month by month.
 *
 * @throws NOT_FOUND
 */
export async function readGroup(
  container: MedusaContainer,
  handle: string,
  reading: Reading,
): Promise<GroupAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "group", fields, filters: { handle } },
    inLanguage(reading.language),
  )
  const [group] = await present(container, data as GroupRow[], reading)
  if (group === undefined)
    throw problem(
      "NOT_FOUND",
      "There is no group with this name. Nothing was changed; please choose one from the list of groups.",
    )
  const [claims, crafts, months] = await Promise.all([
    group.may_story ? claimsOf(container, group.card.id, reading) : [],
    craftsOf(container, group.card.id, reading.language),
    readMonths(container, group.card.id),
  ])
  return { group: { ...group.card, claims, crafts, months } }
}

type ClaimRow = GroupAnswer["group"]["claims"][number] & { valid_from: string }

async function claimsOf(
  container: MedusaContainer,
  group_id: string,
  { language, on }: Reading,
): Promise<GroupAnswer["group"]["claims"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "public_claim",
      fields: ["id", "text", "scheme", "number", "evidence_url", "valid_from", "expires_on"],
      filters: { group_id, valid_from: { $lte: on }, expires_on: { $gte: on } },
      pagination: { order: { valid_from: "ASC", id: "ASC" } },
    },
    inLanguage(language),
  )
  return (data as ClaimRow[]).map(({ text, scheme, number, evidence_url, expires_on }) => ({
    text,
    scheme,
    number,
    evidence_url,
    expires_on,
  }))
}

const noFigures = { members_count: 0, women_share_bp: 0 } as const satisfies Partial<GroupFigures>

async function present(container: MedusaContainer, rows: GroupRow[], { language, on }: Reading) {
  if (rows.length === 0) return []
  const register: ArtisanGroupService = container.resolve("artisan_group")
  const group_ids = rows.map(({ id }) => id)
  const [figures, consents, returned, demonstration_sales, pieces] = await Promise.all([
    register.registerFigures({ on, group_ids }),
    register.consentsInForce({ on, group_ids }),
    returnedByGroup(container),
    hasDemonstrationSales(container),
    piecesByGroup(container),
  ])
  const counted = new Map(figures.groups.map((group) => [group.group_id, group]))
  const shown = new Set(
    consents
      .filter(({ member_id }) => member_id === null)
      .map(({ group_id, channel }) => `${group_id} ${channel}`),
  )
  return rows.map(({ name_status, ...row }) => {
    const may_story = shown.has(`${row.id} story`)
    const { members_count, women_share_bp } = counted.get(row.id) ?? noFigures
    const name = groupName(row, language, shown.has(`${row.id} name`))
    const card: GroupCard = {
      ...row,
      name,
      summary: may_story ? (row.summary ?? "") : "",
      story: may_story ? (row.story ?? "") : "",
      members_count,
      women_share_bp,
      members_as_of: figures.as_of,
      placeholder: name_status === "placeholder",
      // A drawing shows nobody; a photograph of the group needs its consent for this channel (law 10).
      images: keptPictures(row.images)
        .filter(({ url }) => url.startsWith("/pictures/") || shown.has(`${row.id} photo`))
        .map((kept) => pictureIn(kept, language, name)),
      products_count: pieces[row.handle] ?? 0,
      returned: returned.get(row.id) ?? [],
      demonstration_sales,
    }
    return { card, may_story }
  })
}
