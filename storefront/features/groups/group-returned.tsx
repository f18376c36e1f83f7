import type { GroupAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { currenciesOf } from "@/lib/months"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { MonthChart } from "@/ui/month-chart"
import { ReturnedFigures } from "@/ui/returned-figures"
import styles from "./group-returned.module.css"

type Props = { group: GroupAnswer["group"]; market: Market }

/** What sales brought a group, month by month and in all, as the ledger has it. */
export function GroupReturned({ group, market }: Props) {
  const t = useTranslations("groups.returned")
  const returned = useTranslations("returned")
  const title = t("title", { name: group.name })
  if (group.returned.length === 0) return <p>{t("none")}</p>

  return (
    <>
      <p>
        {t("text")} {returned("currencies")}
      </p>
      {group.demonstration_sales && (
        <p className="quiet">
          <DemonstrationMark /> {returned("demonstration")}
        </p>
      )}
      <div className={styles.charts}>
        {currenciesOf(group.months, market.currency).map((currency_code) => (
          <MonthChart
            key={currency_code}
            months={group.months}
            currency_code={currency_code}
            market={market}
            label={title}
          />
        ))}
      </div>
      <ReturnedFigures
        figures={group.returned}
        market={market}
        label={title}
        figure={returned("figure")}
      />
    </>
  )
}
