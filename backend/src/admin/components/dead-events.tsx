import type { CardEvent } from "@ciap/contract"
import { Button, Input, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useDeadEvents, useRevive } from "../lib/cards"
import { refusalOf } from "../lib/desk"
import { useFormat } from "../lib/format"
import { FactList } from "./fact-list"
import { More } from "./more"
import { Panel } from "./panel"
import { Nothing, Unreachable, Waiting } from "./states"

const reason_min = 3

const Revive = ({ id }: { id: string }) => {
  const { t } = useTranslation("ciap")
  const [reason, setReason] = useState("")
  const revive = useRevive()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    revive.mutate(
      { id, reason },
      {
        onSuccess: () => toast.success(t("cards.revived")),
        onError: (error) => toast.error(refusalOf(error)?.message ?? t("cards.no_answer")),
      },
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap gap-2">
      <Input
        size="small"
        maxLength={500}
        aria-label={t("cards.revive_reason")}
        placeholder={t("cards.revive_reason")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        type="submit"
        size="small"
        variant="secondary"
        disabled={reason.trim().length < reason_min}
        isLoading={revive.isPending}
      >
        {t("cards.revive")}
      </Button>
    </form>
  )
}

const DeadEvent = ({ event }: { event: CardEvent }) => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus">
        {event.type} · {date(event.happened_at)}
      </Text>
      <Text size="small">{event.last_error}</Text>
      <details>
        <summary className="txt-compact-small text-ui-fg-subtle cursor-pointer">
          {t("cards.payload", { id: event.id })}
        </summary>
        <pre className="txt-compact-xsmall max-h-80 overflow-auto py-2">
          {JSON.stringify(event.payload, null, 2)}
        </pre>
      </details>
      <Revive id={event.id} />
    </li>
  )
}

/** How the inbox of Stripe's events stands, and each event that a person has to look at. */
export const DeadEvents = () => {
  const { t } = useTranslation("ciap")
  const { date } = useFormat()
  const query = useDeadEvents()
  const figures = query.data?.pages[0]?.figures
  const events = query.data?.pages.flatMap((page) => page.events) ?? []
  return (
    <Panel title={t("cards.inbox")}>
      {query.error && <Unreachable error={query.error} retry={() => void query.refetch()} />}
      {!query.data && !query.error && <Waiting />}
      {figures && (
        <FactList
          figures
          facts={[
            { label: t("cards.waiting"), value: figures.waiting },
            ...(figures.waiting_since
              ? [{ label: t("cards.waiting_since"), value: date(figures.waiting_since) }]
              : []),
            { label: t("cards.dead"), value: figures.dead },
          ]}
        />
      )}
      {query.data && events.length === 0 && <Nothing>{t("cards.none_dead")}</Nothing>}
      <ul className="divide-y">
        {events.map((event) => (
          <DeadEvent key={event.id} event={event} />
        ))}
      </ul>
      <More query={query} />
    </Panel>
  )
}
