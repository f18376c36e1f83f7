import type { BankAccountsAnswer, ImportAnswer } from "@ciap/contract"
import { Button, Label, Select, Table, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { refusalOf, useMay } from "../../lib/desk"
import { suggestedMapping, useAccounts, useImport } from "../../lib/reconciliation"
import { Panel } from "../panel"
import { Nothing, Waiting } from "../states"
import { WideTable } from "../table"
import { OpenAccount } from "./open-account"

type Account = BankAccountsAnswer["accounts"][number]
type Imported = ImportAnswer["import"]

const kinds = ["camt053", "bank_csv", "yape_csv", "plin_csv", "stripe_payout_csv"] as const
type Kind = (typeof kinds)[number]

type ChosenProps = {
  id: string
  label: string
  value: string
  change: (value: string) => void
  choices: { value: string; label: string }[]
}

const Chosen = ({ id, label, value, change, choices }: ChosenProps) => (
  <div className="flex flex-col gap-y-1">
    <Label htmlFor={id} size="small">
      {label}
    </Label>
    <Select size="small" value={value} onValueChange={change}>
      <Select.Trigger id={id}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {choices.map((choice) => (
          <Select.Item key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)

/** What is wrong with a refused file, line by line: the clerk mends the file, not the screen. */
const Problems = ({ imported }: { imported: Imported }) => {
  const { t } = useTranslation("ciap")
  return (
    <div role="alert">
      <Text size="small" className="px-6 py-3">
        {t("reconciliation.import.refused", { file: imported.file_name })}
      </Text>
      <WideTable>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("reconciliation.import.line")}</Table.HeaderCell>
            <Table.HeaderCell>{t("reconciliation.import.column")}</Table.HeaderCell>
            <Table.HeaderCell>{t("reconciliation.import.problem")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {imported.problems.map((problem, n) => (
            <Table.Row key={n}>
              <Table.Cell>{problem.line}</Table.Cell>
              <Table.Cell>{problem.column ?? "–"}</Table.Cell>
              <Table.Cell>{problem.message}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
    </div>
  )
}

/** The mapping that the file itself suggests, in the account's currency where it names none. */
async function mappingFor(account: Account, file: File) {
  const { mapping } = await suggestedMapping(file)
  const { currency } = (mapping ?? {}) as { currency?: { kind?: string } }
  if (mapping === null || currency?.kind === "column") return mapping
  return { ...mapping, currency: { kind: "fixed", code: account.opening.currency_code } }
}

type Given = { kind: Kind; account: Account | undefined; file: File | null }

/** Sends a file and says what came of it; `refused` is the last answer where it lists problems. */
const useSending = () => {
  const { t } = useTranslation("ciap")
  const importing = useImport()
  const send = async ({ kind, account, file }: Given) => {
    if (!file || importing.isPending) return
    try {
      // The first CSV of an account: what its columns seem to mean is tried, and a wrong guess refuses the file.
      const first = kind === "bank_csv" && account?.csv_known === false
      const mapping = first ? await mappingFor(account, file) : null
      const handle = kind === "stripe_payout_csv" ? null : (account?.handle ?? null)
      const answer = await importing.mutateAsync({ kind, account: handle, file, mapping })
      const { state, rows_new, rows_known } = answer.import
      if (state === "imported")
        toast.success(t("reconciliation.import.done", { rows_new, rows_known }))
    } catch (error) {
      // What the import itself refused was said by its act already.
      if (!importing.isError && error instanceof Error)
        toast.error(refusalOf(error)?.message ?? t("reconciliation.no_answer"))
    }
  }
  const refused = importing.data?.import.state === "refused" ? importing.data.import : null
  return { send, working: importing.isPending, refused }
}

const Form = ({ accounts }: { accounts: Account[] }) => {
  const { t } = useTranslation("ciap")
  const [kind, setKind] = useState<Kind>("camt053")
  const [handle, setHandle] = useState(accounts[0]?.handle ?? "")
  const [file, setFile] = useState<File | null>(null)
  const { send, working, refused } = useSending()
  const account = accounts.find((one) => one.handle === handle)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send({ kind, account, file })
  }
  return (
    <>
      <form onSubmit={submit} className="grid grid-cols-1 items-end gap-3 px-6 py-4 md:grid-cols-4">
        <Chosen
          id="import-kind"
          label={t("reconciliation.import.kind")}
          value={kind}
          change={(value) => setKind(value as Kind)}
          choices={kinds.map((value) => ({
            value,
            label: t(`reconciliation.import.kinds.${value}`),
          }))}
        />
        {kind !== "stripe_payout_csv" && (
          <Chosen
            id="import-account"
            label={t("reconciliation.import.account")}
            value={handle}
            change={setHandle}
            choices={accounts.map((one) => ({ value: one.handle, label: one.name }))}
          />
        )}
        <div className="flex flex-col gap-y-1">
          <Label htmlFor="import-file" size="small">
            {t("reconciliation.import.file")}
          </Label>
          <input
            id="import-file"
            type="file"
            accept=".xml,.csv,.txt"
            className="txt-small"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </div>
        <Button type="submit" size="small" disabled={!file} isLoading={working}>
          {t("reconciliation.import.send")}
        </Button>
      </form>
      {working && (
        <Text size="small" className="px-6 py-3" role="status">
          {t("reconciliation.import.working", { file: file?.name })}
        </Text>
      )}
      {refused && <Problems imported={refused} />}
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
