import { useTranslation } from "react-i18next"
import { Mark } from "./mark"

/** Beside figures that come from sales made for the demonstration. */
export const DemonstrationSales = () => {
  const { t } = useTranslation("ciap")
  return <Mark>{t("demonstration_sales")}</Mark>
}
