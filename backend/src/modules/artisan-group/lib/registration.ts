import { generateEntityId } from "@medusajs/framework/utils"
import type { CraftLine } from "./craft-lines"
import type {
  ClaimKind,
  ConsentChannel,
  GroupKind,
  MeetingRhythm,
  MemberSex,
  MemberTier,
  NameStatus,
  PostRole,
} from "./register-terms"

/** What is written when a group enters the register. Days are `YYYY-MM-DD`. */
export type PostRegistration = { role: PostRole; term_from: string; term_to?: string | null }

export type ConsentRegistration = {
  channel: ConsentChannel
  given_on: string
  expires_on?: string | null
  evidence?: string | null
  demonstration: boolean
}

export type MemberRegistration = {
  display_name: string
  tier: MemberTier
  sex: MemberSex
  joined_on: string
  left_on?: string | null
  /** E.164 phone number or lower-case e-mail address; only of members who sign in. */
  sign_in_identifier?: string | null
  demonstration: boolean
  posts: readonly PostRegistration[]
  consents: readonly ConsentRegistration[]
}

export type ClaimRegistration = {
  kind: ClaimKind
  text: string
  scheme?: string | null
  number?: string | null
  evidence_url: string
  verifier?: string | null
  valid_from: string
  expires_on: string
  demonstration: boolean
}

/** One file in several widths (pixels), its words by language and the colour that covers most of it. */
export type ImageRegistration = {
  url: string
  alt: Record<string, string>
  colour: string | null
  widths: readonly number[]
}

export type GroupRegistration = {
  handle: string
  name: string
  summary: string
  story: string
  kind: GroupKind
  place: string
  district_province?: string | null
  department: string
  latitude: number
  longitude: number
  founded_year?: number | null
  joined_year?: number | null
  meeting_rhythm?: MeetingRhythm | null
  /** Monday = 1. */
  meeting_weekday?: number | null
  /** ISO 639 codes: es, qu, ay, shp. */
  languages: readonly string[]
  craft_lines: readonly CraftLine[]
  name_status: NameStatus
  /** Columns of this group whose values are made up for the demonstration. */
  demonstration_fields: readonly string[]
  sources: readonly string[]
  /** Pictures of the land the group lives on. */
  images?: readonly ImageRegistration[]
  members: readonly MemberRegistration[]
  claims: readonly ClaimRegistration[]
  /** Consents of the group as a whole. */
  consents: readonly ConsentRegistration[]
}

export type NetworkRegistration = {
  handle: string
  name: string
  summary?: string | null
  founded_year?: number | null
  sources: readonly string[]
}

export type RegisteredGroupRef = { id: string; handle: string; created: boolean }

/** The rows of the six tables that registering the groups writes, ids already given. */
export function rowsOf(network_id: string, registrations: readonly GroupRegistration[]) {
  const groups = registrations.map(({ members, claims, consents, ...group }) => ({
    row: {
      ...group,
      id: generateEntityId(undefined, "grp"),
      network_id,
      languages: [...group.languages],
      craft_lines: [...group.craft_lines],
      demonstration_fields: [...group.demonstration_fields],
      sources: [...group.sources],
      // A JSON column of Medusa's models is typed as an object, and keeps an array as well.
      images: (group.images ?? null) as unknown as Record<string, unknown> | null,
    },
    members: members.map(({ posts, consents: own, ...member }) => ({
      row: { ...member, id: generateEntityId(undefined, "mem") },
      posts,
      consents: own,
    })),
    claims,
    consents,
  }))
  const members = groups.flatMap((group) =>
    group.members.map((member) => ({ ...member, group_id: group.row.id })),
  )
  return {
    groups: groups.map((group) => group.row),
    members: members.map(({ row, group_id }) => ({ ...row, group_id })),
    posts: members.flatMap(({ row, group_id, posts }) =>
      posts.map((post) => ({ ...post, group_id, member_id: row.id })),
    ),
    claims: groups.flatMap(({ row, claims }) =>
      claims.map((claim) => ({ ...claim, group_id: row.id })),
    ),
    consents: [
      ...groups.flatMap(({ row, consents }) =>
        consents.map((consent) => ({ ...consent, group_id: row.id, member_id: null })),
      ),
      ...members.flatMap(({ row, group_id, consents }) =>
        consents.map((consent) => ({ ...consent, group_id, member_id: row.id })),
      ),
    ],
  }
}
