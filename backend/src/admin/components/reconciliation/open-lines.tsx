import type { SuggestionWire } from "@ciap/contract"
import { Button, Table, Text, toast } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../lib/format"
import {
  givenBy,
  type MatchGiven,
  type Suggested,
  useAccounts,
  useConfirm,
  useMatches,
  useSuggestions,
  useUndo,
} from "../../lib/reconciliation"
import { useMay } from "../../lib/desk"
import { Panel } from "../panel"
import { Nothing, Unreachable, Waiting } from "../states"
import { Figure, FigureHeader, WideTable } from "../table"
import { MatchBeside } from "./match-beside"
import { Reasons } from "./reasons"

type LineProps = {
  may: boolean
  suggested: Suggested
  chosen: boolean
  busy: boolean
  choose: () => void
  confirm: (suggestion: SuggestionWire) => void
}

const Line = ({
  suggested: { line, suggestions },
  chosen,
  busy,
  may,
  choose,
  confirm,
}: LineProps) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  const [best] = suggestions
  return (
    <Table.Row
      onClick={choose}
      aria-selected={chosen}
      className={chosen ? "bg-ui-bg-highlight" : undefined}
      ref={(row) => {
        if (chosen) row?.scrollIntoView({ block: "nearest" })
      }}
    >
      <Table.Cell className="whitespace-nowrap">{date(line.booked_on)}</Table.Cell>
      <Figure>{money(line.amount)}</Figure>
      <Table.Cell className="max-w-xs truncate">
        {[line.counterparty, line.description, line.reference].filter(Boolean).join(" · ")}
      </Table.Cell>
      <Table.Cell>
        {best ? (
          <div className="flex flex-col gap-y-1 py-2">
            <Text size="small">{best.movements.map(({ label }) => label).join(" + ")}</Text>
            <Reasons reasons={best.reasons} />
          </div>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("reconciliation.lines.no_suggestion")}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>
        {best && may && (
          <Button
            size="small"
            variant={best.confidence === "exact" ? "primary" : "secondary"}
            disabled={busy}
            onClick={() => confirm(best)}
          >
            {t("reconciliation.lines.confirm")}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, button, [role=dialog], [contenteditable]") !== null

type Keys = { move: (by: number) => void; confirm: () => void; undo: () => void; help: () => void }

/** Keys work wherever nothing is typed and no button has the focus. */
const useKeys = ({ move, confirm, undo, help }: Keys) => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target)) return
      const acts: Record<string, () => void> = {
        j: () => move(1),
        k: () => move(-1),
        Enter: confirm,
        u: undo,
        "?": help,
      }
      const act = acts[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener("keydown", pressed)
    return () => window.removeEventListener("keydown", pressed)
  })
}

/** What a clerk does with the list: one line is chosen, its best suggestion is confirmed, the last match taken back. */
const useList = (lines: readonly Suggested[]) => {
  const { t } = useTranslation("ciap")
  const [at, setAt] = useState(0)
  const [helping, setHelping] = useState(false)
  const accounts = useAccounts().data?.accounts ?? []
  const matches = useMatches().data?.matches ?? []
  const confirming = useConfirm()
  const undoing = useUndo()
  const busy = confirming.isPending || undoing.isPending
  const chosen = Math.min(at, Math.max(lines.length - 1, 0))
  const match = (suggested: Suggested | undefined, given: Omit<MatchGiven, "account">) => {
    const account = accounts.find(({ id }) => id === suggested?.line.account_id)?.handle
    if (busy || account === undefined) return
    confirming.mutate(
      { ...given, account },
      { onSuccess: () => toast.success(t("reconciliation.lines.confirmed")) },
    )
  }
  const confirm = (suggested: Suggested | undefined, suggestion?: SuggestionWire) => {
    if (suggestion) match(suggested, givenBy(suggestion))
  }
  const undo = () => {
    const last = matches.find(({ undone_by }) => undone_by === null)
    if (busy || !last) return
    undoing.mutate(
      { id: last.id, reason: t("reconciliation.lines.undo_reason") },
      { onSuccess: () => toast.success(t("reconciliation.lines.undone")) },
    )
  }
  useKeys({
    move: (by) => setAt(Math.min(Math.max(chosen + by, 0), Math.max(lines.length - 1, 0))),
    confirm: () => confirm(lines[chosen], lines[chosen]?.suggestions[0]),
    undo,
    help: () => setHelping((was) => !was),
  })
  return {
    chosen,
    choose: setAt,
    busy,
    confirm,
    match,
    helping,
    help: () => setHelping((was) => !was),
  }
}

/** Lines of the bank that stand for nothing yet, beside what each may be. */
export const OpenLines = () => {
  const { t } = useTranslation("ciap")
  const { data, error, refetch } = useSuggestions()
  const lines = data?.lines ?? []
  const { chosen, choose, busy, confirm, match, helping, help } = useList(lines)
  const may = useMay("settlement:match")
  const beside = lines[chosen]
  return (
    <Panel
      title={t("reconciliation.lines.title", { count: data?.open_lines ?? 0 })}
      actions={
        <Button size="small" variant="transparent" onClick={help} aria-expanded={helping}>
          {t("reconciliation.lines.keys")}
        </Button>
      }
    >
      {helping && (
        <Text size="small" className="px-6 py-3" role="note">
          {t("reconciliation.lines.help")}
        </Text>
      )}
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && lines.length === 0 && <Nothing>{t("reconciliation.lines.none")}</Nothing>}
      {lines.length > 0 && (
        <WideTable>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("reconciliation.lines.day")}</Table.HeaderCell>
              <FigureHeader>{t("reconciliation.lines.amount")}</FigureHeader>
              <Table.HeaderCell>{t("reconciliation.lines.text")}</Table.HeaderCell>
              <Table.HeaderCell>{t("reconciliation.lines.suggestion")}</Table.HeaderCell>
              <Table.HeaderCell aria-label={t("reconciliation.lines.confirm")} />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {lines.map((suggested, n) => (
              <Line
                key={suggested.line.id}
                suggested={suggested}
                chosen={n === chosen}
                busy={busy}
                may={may}
                choose={() => choose(n)}
                confirm={(suggestion) => confirm(suggested, suggestion)}
              />
            ))}
          </Table.Body>
        </WideTable>
      )}
      {beside && may && (
        <MatchBeside
          suggested={beside}
          movements={data?.movements ?? []}
          busy={busy}
          confirm={(given) => match(beside, given)}
        />
      )}
    </Panel>
  )
}
