import type { BankAccountsAnswer } from "@ciap/contract"
import { Button, Label, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { BankCsvMapping } from "../../lib/csv-mapping"
import { useMay } from "../../lib/desk"
import { useAccounts, useImport } from "../../lib/reconciliation"
import { Panel } from "../panel"
import { Choice } from "../payouts/field"
import { Nothing, Waiting } from "../states"
import { CsvReading, useCsvReading } from "./csv-reading"
import { OpenAccount } from "./open-account"
import { Problems } from "./problems"

type Account = BankAccountsAnswer["accounts"][number]

const kinds = ["camt053", "bank_csv", "yape_csv", "plin_csv", "stripe_payout_csv"] as const
type Kind = (typeof kinds)[number]

type Given = {
  kind: Kind
  account: Account | undefined
  file: File | null
  /** What the columns mean, where the clerk says or confirms it with this file. */
  mapping: BankCsvMapping | null
}

/** Sends a file and says what came of it; `refused` is the last answer where it lists problems, until it is forgotten. */
const useSending = () => {
  const { t } = useTranslation("ciap")
  const importing = useImport()
  const send = async ({ kind, account, file, mapping }: Given) => {
    if (!file || importing.isPending) return
    const handle = kind === "stripe_payout_csv" ? null : (account?.handle ?? null)
    try {
      const answer = await importing.mutateAsync({ kind, account: handle, file, mapping })
      const { state, rows_new, rows_known } = answer.import
      if (state === "imported")
        toast.success(t("reconciliation.import.done", { rows_new, rows_known }))
    } catch {
      // Why it was refused is said by the act itself.
    }
  }
  const refused = importing.data?.import.state === "refused" ? importing.data.import : null
  return { send, working: importing.isPending, refused, forget: importing.reset }
}

const FileField = ({ choose }: { choose: (file: File | null) => void }) => {
  const { t } = useTranslation("ciap")
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor="import-file" size="small">
        {t("reconciliation.import.file")}
      </Label>
      <input
        id="import-file"
        type="file"
        accept=".xml,.csv,.txt"
        className="txt-small"
        onChange={(event) => choose(event.target.files?.[0] ?? null)}
      />
    </div>
  )
}

const Form = ({ accounts }: { accounts: Account[] }) => {
  const { t } = useTranslation("ciap")
  const [kind, setKind] = useState<Kind>("camt053")
  const [handle, setHandle] = useState(accounts[0]?.handle ?? "")
  const [file, setFile] = useState<File | null>(null)
  const { send, working, refused, forget } = useSending()
  const account = accounts.find((one) => one.handle === handle)
  const reading = useCsvReading({ file, kind, account })
  /** What was said of another file says nothing of the one chosen now. */
  const choose =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      forget()
      set(value)
    }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send({ kind, account, file, mapping: reading?.mapping ?? null })
  }
  return (
    <>
      <form onSubmit={submit} className="grid grid-cols-1 items-end gap-3 px-6 py-4 md:grid-cols-4">
        <Choice
          label={t("reconciliation.import.kind")}
          value={kind}
          change={choose((value) => setKind(value as Kind))}
          choices={kinds.map((value) => ({
            value,
            label: t(`reconciliation.import.kinds.${value}`),
          }))}
        />
        {kind !== "stripe_payout_csv" && (
          <Choice
            label={t("reconciliation.import.account")}
            value={handle}
            change={choose(setHandle)}
            choices={accounts.map((one) => ({ value: one.handle, label: one.name }))}
          />
        )}
        <FileField choose={choose(setFile)} />
        <Button
          type="submit"
          size="small"
          disabled={!file || reading?.unsaid === true}
          isLoading={working}
        >
          {t("reconciliation.import.send")}
        </Button>
      </form>
      {working && (
        <Text size="small" className="px-6 py-3" role="status">
          {t("reconciliation.import.working", { file: file?.name })}
        </Text>
      )}
      {refused && (
        <Problems
          says={t("reconciliation.import.refused", { file: refused.file_name })}
          problems={refused.problems}
        />
      )}
      {reading && !working && <CsvReading key={reading.said.of} reading={reading} />}
    </>
  )
}

/** Brings a file in; a refused one lists its problems right below. */
export const ImportFile = () => {
  const { t } = useTranslation("ciap")
  const { data } = useAccounts()
  const may = useMay("settlement:import")
  const [opening, setOpening] = useState(false)
  return (
    <Panel
      title={t("reconciliation.title")}
      level="h1"
      actions={
        may && (
          <Button
            size="small"
            variant="transparent"
            aria-expanded={opening}
            onClick={() => setOpening(!opening)}
          >
            {t("reconciliation.account.open")}
          </Button>
        )
      }
    >
      {opening && <OpenAccount done={() => setOpening(false)} />}
      {!data && <Waiting />}
      {data?.accounts.length === 0 && <Nothing>{t("reconciliation.import.no_account")}</Nothing>}
      {may && data && data.accounts.length > 0 && <Form accounts={data.accounts} />}
    </Panel>
  )
}
