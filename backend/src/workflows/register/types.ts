import type {
  ClaimRegistration,
  GroupRegistration,
  NetworkRegistration,
  RegisteredGroupRef,
} from "../../modules/artisan-group/lib/registration"

/** Locale code (`es-PE`, `fr-FR`) → texts in that language. English is the base text itself. */
type Translations<Field extends string> = Record<string, Record<Field, string>>

export type RegisterGroupsInput = {
  network: NetworkRegistration & { translations: Translations<"name" | "summary"> }
  groups: (Omit<GroupRegistration, "claims"> & {
    translations: Translations<"name" | "summary" | "story">
    claims: (ClaimRegistration & { translations: Translations<"text"> })[]
  })[]
}

export type RegisterGroupsResult = {
  network_id: string
  /** In the order of the input; `created` is false where the handle was registered already. */
  groups: RegisteredGroupRef[]
}

export type LinkProductsToGroupsInput = { links: { product_id: string; group_handle: string }[] }
