import type { PayoutRunSummary, PayoutWire } from "@ciap/contract"
import { useTranslation } from "react-i18next"
import { Mark } from "../mark"

const run_colours = {
  proposed: "orange",
  approved: "blue",
  sent: "blue",
  closed: "green",
  cancelled: "grey",
} as const satisfies Record<PayoutRunSummary["state"], string>

/** How far a run is. */
export const RunState = ({ state }: Pick<PayoutRunSummary, "state">) => {
  const { t } = useTranslation("ciap")
  return <Mark color={run_colours[state]}>{t(`payouts.run_states.${state}`)}</Mark>
}

const payout_colours = {
  proposed: "orange",
  held: "grey",
  left_out: "grey",
  approved: "blue",
  sent: "blue",
  confirmed: "green",
  failed: "red",
  returned: "red",
} as const satisfies Record<PayoutWire["state"], string>

/** How far a payout is. */
export const PayoutState = ({ state }: Pick<PayoutWire, "state">) => {
  const { t } = useTranslation("ciap")
  return <Mark color={payout_colours[state]}>{t(`payouts.states.${state}`)}</Mark>
}
