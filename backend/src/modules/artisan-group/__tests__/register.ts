import type {
  ClaimRegistration,
  ConsentRegistration,
  GroupRegistration,
  MemberRegistration,
  NetworkRegistration,
} from "../lib/registration"

/** A sound group for the tests of this module, of which each test changes one part. */
export const network: NetworkRegistration = {
  handle: "ciap",
  name: "CIAP",
  summary: null,
  founded_year: 1992,
  sources: ["https://example.org/ciap"],
}

export const member = (part: Partial<MemberRegistration> = {}): MemberRegistration => ({
  display_name: "Rosa Ovillo Telar",
  tier: "active",
  sex: "female",
  joined_on: "2015-05-01",
  left_on: null,
  sign_in_identifier: null,
  demonstration: true,
  posts: [],
  consents: [],
  ...part,
})

export const consent = (part: Partial<ConsentRegistration> = {}): ConsentRegistration => ({
  channel: "photo",
  given_on: "2026-01-15",
  expires_on: "2027-12-31",
  evidence: "Minute 12",
  demonstration: true,
  ...part,
})

export const claim = (part: Partial<ClaimRegistration> = {}): ClaimRegistration => ({
  kind: "claim",
  text: "In the CIAP network since 1992",
  scheme: null,
  number: null,
  evidence_url: "https://example.org/evidence",
  verifier: null,
  valid_from: "2026-01-01",
  expires_on: "2026-12-31",
  demonstration: true,
  ...part,
})

export const group = (part: Partial<GroupRegistration> = {}): GroupRegistration => ({
  handle: "sur-andino",
  name: "Sur Andino",
  summary: "Alpaca knitwear of Chucuito",
  story: "About twenty families who knit and weave.",
  kind: "association",
  place: "Chucuito",
  district_province: "Puno",
  department: "Puno",
  latitude: -15.89,
  longitude: -69.89,
  founded_year: null,
  joined_year: 1992,
  meeting_rhythm: "weekly",
  meeting_weekday: 3,
  languages: ["es", "ay"],
  craft_lines: ["textiles"],
  name_status: "public_source",
  demonstration_fields: ["latitude", "longitude"],
  sources: ["https://example.org/sur-andino"],
  members: [member()],
  claims: [],
  consents: [],
  ...part,
})
