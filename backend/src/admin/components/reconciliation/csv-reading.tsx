import type { BankAccountsAnswer, MappingSuggestionAnswer } from "@ciap/contract"
import { Button, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type BankCsvMapping, blankMapping, isWhole } from "../../lib/csv-mapping"
import { refusalOf } from "../../lib/desk"
import { useFormat } from "../../lib/format"
import { useReading } from "../../lib/reconciliation"
import { Choice, Field } from "../payouts/field"
import { Waiting } from "../states"
import { Figure, FigureHeader, WideTable } from "../table"
import { CsvColumns } from "./csv-columns"
import { Problems } from "./problems"

type Account = BankAccountsAnswer["accounts"][number]
type Preview = NonNullable<MappingSuggestionAnswer["preview"]>

const words = "reconciliation.import.columns"
const delimiters = [",", ";", "\t", "|"] as const
const delimiter_words: Record<string, string> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "bar",
}

/** The first movements as they would be read, or why the file would be refused. */
const Read = ({ preview }: { preview: Preview }) => {
  const { t } = useTranslation("ciap")
  const { date, money } = useFormat()
  if (preview.problems_count > 0)
    return (
      <Problems
        says={t(`${words}.would_refuse`, { count: preview.problems_count })}
        problems={preview.problems}
      />
    )
  return (
    <>
      <Text size="small" className="px-6 py-3" role="status">
        {t(`${words}.would_read`, { count: preview.rows_count })}
      </Text>
      <WideTable>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t(`${words}.booked_on`)}</Table.HeaderCell>
            <FigureHeader>{t(`${words}.amount`)}</FigureHeader>
            <Table.HeaderCell>{t(`${words}.reference`)}</Table.HeaderCell>
            <Table.HeaderCell>{t(`${words}.counterparty`)}</Table.HeaderCell>
            <Table.HeaderCell>{t(`${words}.description`)}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {preview.rows.map((row) => (
            <Table.Row key={row.line}>
              <Table.Cell className="whitespace-nowrap">{date(row.booked_on)}</Table.Cell>
              <Figure>{money(row.amount)}</Figure>
              <Table.Cell>{row.reference ?? "–"}</Table.Cell>
              <Table.Cell>{row.counterparty ?? "–"}</Table.Cell>
              <Table.Cell>{row.description || "–"}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
    </>
  )
}

type TableSaid = { delimiter?: string; header_line?: number }
type TableProps = {
  found: MappingSuggestionAnswer
  said: TableSaid
  say: (said: TableSaid) => void
}

/** Where the table of the file stands, should it have been found in the wrong place. */
const WhereTheTableIs = ({ found, said, say }: TableProps) => {
  const { t } = useTranslation("ciap")
  return (
    <div className="flex flex-wrap gap-3 px-6 pt-4">
      <Choice
        label={t(`${words}.delimiter`)}
        value={said.delimiter ?? found.delimiter}
        change={(delimiter) => say({ delimiter })}
        choices={delimiters.map((value) => ({
          value,
          label: t(`${words}.delimiters.${delimiter_words[value]}`),
        }))}
      />
      <Field
        label={t(`${words}.header_line`)}
        value={String(said.header_line ?? found.header_line)}
        max={3}
        change={(text) => {
          const line = Number(text.replace(/\D/g, ""))
          say({ ...said, ...(line >= 1 && line <= 200 && { header_line: line }) })
        }}
      />
    </div>
  )
}

const csv_kinds: readonly string[] = ["bank_csv", "yape_csv", "plin_csv"]

type Chosen = { file: File | null; kind: string; account: Account | undefined }
type Said = { of: string; draft: BankCsvMapping | null; table: TableSaid }

/**
 * How the chosen CSV would be read, and what the clerk made of its columns; both begin anew with another file, kind or
 * account. `mapping` is what goes with the import: null where the saved one holds. Null where no CSV is chosen.
 */
export function useCsvReading({ file, kind, account }: Chosen) {
  const of = [kind, account?.handle, file?.name, file?.size, file?.lastModified].join("|")
  const [last, setLast] = useState<Said>({ of, draft: null, table: {} })
  const said: Said = last.of === of ? last : { of, draft: null, table: {} }
  const draft = said.draft && isWhole(said.draft) ? said.draft : null
  const asked =
    file && account && csv_kinds.includes(kind)
      ? { file, kind, account: account.handle, mapping: draft, ...said.table }
      : null
  const { data, error, isPlaceholderData } = useReading(asked)
  if (asked === null || !account) return null
  // What was read of another file says nothing of this one, and its columns must not go with it.
  const found = isPlaceholderData && last.of !== of ? undefined : data
  const suggested = found?.origin === "suggested" ? (found.mapping as BankCsvMapping) : null
  return {
    said,
    say: setLast,
    error,
    found,
    currency_code: account.opening.currency_code,
    mapping: draft ?? (said.draft === null ? suggested : null),
    unsaid: found === undefined || (said.draft === null ? found.origin === "none" : draft === null),
  }
}

type Reading = NonNullable<ReturnType<typeof useCsvReading>>

/**
 * How a CSV would be read, before anything of it is kept: what its columns mean, and the first movements. Where
 * nobody has said it yet the columns stand open to be confirmed; where it is saved they open at a press.
 */
export const CsvReading = ({ reading }: { reading: Reading }) => {
  const { t } = useTranslation("ciap")
  const [asked, setAsked] = useState<boolean | null>(null)
  const { said, say, error, found, currency_code } = reading
  if (error)
    return (
      <Text size="small" role="alert" className="text-ui-fg-error px-6 py-3">
        {refusalOf(error)?.message ?? t("reconciliation.no_answer")}
      </Text>
    )
  if (!found) return <Waiting />
  const shown =
    said.draft ??
    (found.mapping as BankCsvMapping | null) ??
    blankMapping(found.delimiter, currency_code)
  const fresh = found.origin === "suggested" || found.origin === "none" || said.draft !== null
  const open = asked ?? fresh
  return (
    <div className="border-ui-border-base border-t">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 pt-4">
        <Text size="small" className="text-ui-fg-subtle max-w-prose">
          {t(`${words}.origin.${found.origin}`)}
        </Text>
        <Button
          size="small"
          variant="transparent"
          type="button"
          aria-expanded={open}
          onClick={() => setAsked(!open)}
        >
          {t(open ? `${words}.hide` : `${words}.show`)}
        </Button>
      </div>
      {open && (
        <>
          <WhereTheTableIs
            found={found}
            said={said.table}
            say={({ delimiter, ...table }) => {
              const sign = delimiter as BankCsvMapping["delimiter"] | undefined
              const draft = sign ? { ...shown, delimiter: sign } : said.draft
              say({ ...said, draft, table: { ...table, ...(sign && { delimiter: sign }) } })
            }}
          />
          <CsvColumns
            mapping={shown}
            headings={found.headings}
            currency_code={currency_code}
            change={(draft) => say({ ...said, draft })}
          />
        </>
      )}
      {found.preview && <Read preview={found.preview} />}
    </div>
  )
}
