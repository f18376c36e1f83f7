import type { CraftLine } from "../../modules/artisan-group/lib/craft-lines"
import type {
  ClaimKind,
  ConsentChannel,
  GroupKind,
  MeetingRhythm,
  MemberSex,
  MemberTier,
  NameStatus,
  PostRole,
} from "../../modules/artisan-group/lib/register-terms"

/** Days are `YYYY-MM-DD`. */
export type RegisteredPost = { role: PostRole; term_from: string; term_to?: string | null }

export type RegisteredConsent = {
  channel: ConsentChannel
  given_on: string
  expires_on?: string | null
  evidence?: string | null
  demonstration: boolean
}

export type RegisteredMember = {
  display_name: string
  tier: MemberTier
  sex: MemberSex
  joined_on: string
  left_on?: string | null
  /** E.164 phone number or lower-case e-mail address; only of members who sign in. */
  sign_in_identifier?: string | null
  demonstration: boolean
  posts: RegisteredPost[]
  consents: RegisteredConsent[]
}

export type RegisteredClaim = {
  kind: ClaimKind
  text: string
  scheme?: string | null
  number?: string | null
  evidence_url: string
  verifier?: string | null
  valid_from: string
  expires_on: string
  demonstration: boolean
  /** Locale code (`es-PE`, `fr-FR`) → the text in that language. */
  translations: Record<string, { text: string }>
}

export type RegisteredGroup = {
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
  languages: string[]
  craft_lines: CraftLine[]
  name_status: NameStatus
  /** Columns of this group whose values are made up for the demonstration. */
  demonstration_fields: string[]
  sources: string[]
  /** Locale code (`es-PE`, `fr-FR`) → texts in that language. */
  translations: Record<string, { name: string; summary: string; story: string }>
  members: RegisteredMember[]
  claims: RegisteredClaim[]
  /** Consents of the group as a whole. */
  consents: RegisteredConsent[]
}

export type RegisterGroupsInput = {
  network: {
    handle: string
    name: string
    summary?: string | null
    founded_year?: number | null
    sources: string[]
    translations: Record<string, { name: string; summary: string }>
  }
  groups: RegisteredGroup[]
}

export type RegisterGroupsResult = {
  network_id: string
  /** In the order of the input. `created` is false where the handle was already registered. */
  groups: { id: string; handle: string; created: boolean }[]
}

export type LinkProductsToGroupsInput = { links: { product_id: string; group_handle: string }[] }
