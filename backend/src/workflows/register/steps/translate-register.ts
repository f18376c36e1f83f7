import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type ArtisanGroupService from "../../../modules/artisan-group/service"
import type { RegisterGroupsInput, RegisterGroupsResult } from "../types"

type Texts = {
  reference: string
  reference_id: string
  locale_code: string
  translations: Record<string, string>
}

const textsOf = (
  reference: string,
  reference_id: string,
  byLocale: Record<string, Record<string, string>>,
): Texts[] =>
  Object.entries(byLocale).map(([locale_code, translations]) => ({
    reference,
    reference_id,
    locale_code,
    translations,
  }))

/** Texts of the network, the groups and their claims, by the ids under which these are registered. */
async function wantedTexts(
  register: ArtisanGroupService,
  input: RegisterGroupsInput,
  registered: RegisterGroupsResult,
): Promise<Texts[]> {
  const ids = new Map(registered.groups.map((group) => [group.handle, group.id]))
  const claims = await register.listPublicClaims(
    { group_id: [...ids.values()] },
    { take: null, select: ["id", "group_id", "text"] },
  )
  return [
    ...textsOf("network", registered.network_id, input.network.translations),
    ...input.groups.flatMap((group) => {
      const group_id = ids.get(group.handle) ?? ""
      return [
        ...textsOf("group", group_id, group.translations),
        ...group.claims.flatMap((claim) =>
          claims
            .filter((row) => row.group_id === group_id && row.text === claim.text)
            .flatMap((row) => textsOf("public_claim", row.id, claim.translations)),
        ),
      ]
    }),
  ]
}

/** Adds the translations that are missing; one that stands is somebody's work and is left alone. */
export const translateRegisterStep = createStep(
  "translate-register",
  async (
    { input, registered }: { input: RegisterGroupsInput; registered: RegisterGroupsResult },
    { container },
  ) => {
    const register: ArtisanGroupService = container.resolve("artisan_group")
    const translation = container.resolve(Modules.TRANSLATION)
    const wanted = await wantedTexts(register, input, registered)
    const standing = await translation.listTranslations(
      { reference_id: wanted.map((texts) => texts.reference_id) },
      { take: null, select: ["reference_id", "locale_code"] },
    )
    const known = new Set(standing.map((row) => `${row.reference_id} ${row.locale_code}`))
    const missing = wanted.filter(
      (texts) => !known.has(`${texts.reference_id} ${texts.locale_code}`),
    )
    if (missing.length === 0) return new StepResponse(0, [])
    const created = await translation.createTranslations(missing)
    return new StepResponse(
      created.length,
      created.map((row) => row.id),
    )
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve(Modules.TRANSLATION).deleteTranslations(ids)
    }
  },
)
