import type {
  AgeAnswer,
  BankAccountAnswer,
  BankAccountsAnswer,
  IdentitiesAnswer,
  ImportAnswer,
  MappingSuggestionAnswer,
  MatchAnswer,
  MatchesAnswer,
  SuggestionsAnswer,
  SuggestionWire,
} from "@ciap/contract"
import { toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { desk, refusalOf } from "./desk"

type Suggested = SuggestionsAnswer["lines"][number]
export type { Suggested }

const root = "/admin/settlement"
const key = (part: string) => ["ciap", "settlement", part] as const
const shown = 200

const useRead = <Answer>(part: string, query: object = {}) =>
  useQuery({
    queryKey: key(part),
    queryFn: () => desk.client.fetch<Answer>(`${root}/${part}`, { query }),
  })

export const useAccounts = () => useRead<BankAccountsAnswer>("accounts")
export const useSuggestions = () => useRead<SuggestionsAnswer>("suggestions", { limit: shown })
export const useIdentities = () => useRead<IdentitiesAnswer>("identities")
export const useAge = () => useRead<AgeAnswer>("age", { limit: shown })
export const useMatches = () => useRead<MatchesAnswer>("matches", { limit: 20 })

/** One act of the desk: sends, says what came of it, and asks every list again. */
function useAct<Given, Answer>(path: (given: Given) => string, body: (given: Given) => object) {
  const { t } = useTranslation("ciap")
  const client = useQueryClient()
  return useMutation({
    mutationFn: (given: Given) =>
      desk.client.fetch<Answer>(`${root}/${path(given)}`, { method: "POST", body: body(given) }),
    onSettled: () => client.invalidateQueries({ queryKey: ["ciap"] }),
    onError: (error: Error) =>
      toast.error(refusalOf(error)?.message ?? t("reconciliation.no_answer")),
  })
}

export type MatchGiven = {
  account: string
  line_ids: string[]
  movements: { kind: string; id: string }[]
  difference_reason: "bank_charge" | "bank_tax" | "interest" | "rounding" | "conversion" | null
}

/** What confirming a suggestion says, but for the account. */
export const givenBy = (suggestion: SuggestionWire): Omit<MatchGiven, "account"> => ({
  line_ids: suggestion.line_ids,
  movements: suggestion.movements.map(({ kind, id }) => ({ kind, id })),
  difference_reason: suggestion.difference_reason,
})

export const useConfirm = () =>
  useAct<MatchGiven, MatchAnswer>(
    () => "matches",
    (given) => given,
  )

export type AccountGiven = Omit<BankAccountsAnswer["accounts"][number], "id" | "csv_known">

export const useOpenAccount = () =>
  useAct<AccountGiven, BankAccountAnswer>(
    () => "accounts",
    (given) => given,
  )

export const useUndo = () =>
  useAct<{ id: string; reason: string }, MatchAnswer>(
    ({ id }) => `matches/${id}/undo`,
    ({ reason }) => ({ reason }),
  )

export const useExplain = () =>
  useAct<{ kind: string; id: string; code: string; note: string | null }, object>(
    () => "age",
    (given) => given,
  )

export type FileGiven = {
  kind: string
  account: string | null
  file: File
  mapping: MappingSuggestionAnswer["mapping"]
}

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, "")) // a data URL is text
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })

export const useImport = () => {
  const { t } = useTranslation("ciap")
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ file, ...given }: FileGiven) =>
      desk.client.fetch<ImportAnswer>(`${root}/imports`, {
        method: "POST",
        body: { ...given, file_name: file.name, content: await base64Of(file) },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ["ciap"] }),
    onError: (error: Error) =>
      toast.error(refusalOf(error)?.message ?? t("reconciliation.no_answer")),
  })
}

export type CsvAsked = {
  file: File
  kind: string
  account: string
  /** What the clerk makes of the columns; null to hear what is saved or suggested. */
  mapping: MappingSuggestionAnswer["mapping"]
  delimiter?: string
  header_line?: number
}

/** How a CSV would be read; nothing of it is kept. Asked anew whenever the clerk changes something. */
export const useReading = (asked: CsvAsked | null) => {
  const { file, ...rest } = asked ?? {}
  return useQuery({
    queryKey: [...key("reading"), file?.name, file?.size, file?.lastModified, rest],
    queryFn: async () =>
      desk.client.fetch<MappingSuggestionAnswer>(`${root}/mapping-suggestion`, {
        method: "POST",
        body: { ...rest, content: file && (await base64Of(file)) },
      }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
}
