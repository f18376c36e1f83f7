import type { PeriodCheck, PeriodState as State } from "@ciap/contract"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const period_colours = {
  running: "grey",
  open: "orange",
  prepared: "blue",
  closing: "red",
  closed: "green",
} as const satisfies Record<State, string>

/** How far a month is. */
export const PeriodState = ({ state }: { state: State }) => {
  const { t } = useTranslation("ciap")
  return (
    <Badge size="2xsmall" color={period_colours[state]} className="whitespace-nowrap">
      {t(`periods.states.${state}`)}
    </Badge>
  )
}

const check_colours = {
  ok: "green",
  open: "orange",
  blocks: "red",
} as const satisfies Record<PeriodCheck["state"], string>

/** Whether an item of the checklist is in order. */
export const CheckState = ({ state }: Pick<PeriodCheck, "state">) => {
  const { t } = useTranslation("ciap")
  return (
    <Badge size="2xsmall" color={check_colours[state]} className="whitespace-nowrap">
      {t(`periods.check_states.${state}`)}
    </Badge>
  )
}
