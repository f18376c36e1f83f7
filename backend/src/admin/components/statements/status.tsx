import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Whether a statement is written down for good. */
export const StatementStatus = ({ status }: { status: "frozen" | "provisional" }) => {
  const { t } = useTranslation("ciap")
  return (
    <StatusBadge className="whitespace-nowrap" color={status === "frozen" ? "green" : "orange"}>
      {t(`statements.status.${status}`)}
    </StatusBadge>
  )
}
