import {
  type DemoMember,
  type Group,
  groupConsents,
  groups,
  network,
  products,
} from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { linkProductsToGroupsWorkflow } from "../workflows/register/link-products-to-groups"
import { registerGroupsWorkflow } from "../workflows/register/register-groups"
import type { RegisterGroupsInput } from "../workflows/register/types"
import type { SeededProduct } from "./catalogue"
import { landOf } from "./pictures"
import { quiet } from "./quiet"
import { must } from "./stage"

type RegisteredGroup = RegisterGroupsInput["groups"][number]
type RegisteredMember = RegisteredGroup["members"][number]

/** The group whose president can sign in. */
export const lead_group_handle = "sur-andino"

/** The network, its groups, their invented members and what may be said about them. Group ids by handle. */
export async function seedRegister(container: MedusaContainer): Promise<Map<string, string>> {
  const { result } = await registerGroupsWorkflow(container).run({
    context: quiet,
    input: registration(),
  })
  return new Map(result.groups.map(({ handle, id }) => [handle, id]))
}

/** Says of every product which group makes it. */
export async function linkProducts(
  container: MedusaContainer,
  seeded: readonly SeededProduct[],
): Promise<void> {
  const ids = new Map(seeded.map(({ sku, id }) => [sku, id]))
  await linkProductsToGroupsWorkflow(container).run({
    context: quiet,
    input: {
      links: products.map(({ sku, group_handle }) => ({
        product_id: must(ids.get(sku), `product ${sku}`),
        group_handle,
      })),
    },
  })
}

function registration(): RegisterGroupsInput {
  const { en, es, fr } = network.words
  return {
    network: {
      handle: network.handle,
      ...en,
      founded_year: network.founded_year,
      sources: [...network.sources],
      translations: { "es-PE": es, "fr-FR": fr },
    },
    groups: groups.map(registeredGroup),
  }
}

function registeredGroup(group: Group): RegisteredGroup {
  const { words, members, claims, hourly_rate_minor: _rate, agreed_on: _agreed, ...facts } = group
  const { women_share_bp: _share, ...rest } = facts
  return {
    ...rest,
    ...words.en,
    craft_lines: [...facts.craft_lines],
    languages: [...facts.languages],
    demonstration_fields: [...facts.demonstration_fields],
    sources: [...facts.sources],
    images: landOf(group),
    translations: { "es-PE": words.es, "fr-FR": words.fr },
    members: members.map(registeredMember),
    claims: claims.map(({ text, ...claim }) => ({
      ...claim,
      text: text.en,
      demonstration: true,
      translations: { "es-PE": { text: text.es }, "fr-FR": { text: text.fr } },
    })),
    consents: groupConsents.map((consent) => ({ ...consent, demonstration: true })),
  }
}

const registeredMember = (member: DemoMember): RegisteredMember => ({
  ...member,
  posts: member.posts.map((post) => ({ ...post })),
  sign_in_identifier: null,
  demonstration: true,
  consents: [],
})
