import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Beside figures that come from sales made for the demonstration. */
export const DemonstrationSales = () => {
  const { t } = useTranslation("ciap")
  return (
    <Badge size="2xsmall" className="whitespace-nowrap">
      {t("demonstration_sales")}
    </Badge>
  )
}
