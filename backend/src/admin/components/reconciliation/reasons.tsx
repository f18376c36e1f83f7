import type { SuggestionWire } from "@ciap/contract"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../lib/format"
import { Mark } from "../mark"

/** Each reason as a short mark, so that a clerk sees at a glance why. */
export const Reasons = ({ reasons }: Pick<SuggestionWire, "reasons">) => {
  const { t } = useTranslation("ciap")
  const { minor } = useFormat()
  return (
    <span className="flex flex-wrap gap-1">
      {reasons.map((reason) => {
        const words =
          reason.code === "bank_kept"
            ? { amount: minor(reason.amount_minor, reason.currency_code) }
            : {
                ...reason,
                count: "days" in reason ? reason.days : "count" in reason ? reason.count : 0,
              }
        return (
          <Mark key={reason.code} color={reason.code === "bank_kept" ? "orange" : "grey"}>
            {t(`reconciliation.reasons.${reason.code}`, words)}
          </Mark>
        )
      })}
    </span>
  )
}
