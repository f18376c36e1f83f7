import type { PeriodCheck, PeriodState as State } from "@ciap/contract"
import { useTranslation } from "react-i18next"
import { Mark } from "../mark"

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
  return <Mark color={period_colours[state]}>{t(`periods.states.${state}`)}</Mark>
}

const check_colours = {
  ok: "green",
  open: "orange",
  blocks: "red",
} as const satisfies Record<PeriodCheck["state"], string>

/** Whether an item of the checklist is in order. */
export const CheckState = ({ state }: Pick<PeriodCheck, "state">) => {
  const { t } = useTranslation("ciap")
  return <Mark color={check_colours[state]}>{t(`periods.check_states.${state}`)}</Mark>
}
