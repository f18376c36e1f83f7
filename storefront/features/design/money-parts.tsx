import type { CatalogueCard, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { priceParts } from "@/lib/price-parts"
import { MonthChart } from "@/ui/month-chart"
import { PremiumLife } from "@/ui/premium-life"
import { PriceCloth, StripeKey } from "@/ui/price-cloth"
import { ReturnedFigures } from "@/ui/returned-figures"
import { sampleFigures, sampleMonths } from "./samples"
import { Part, Specimen } from "./specimen"

export function Price({ card, market }: { card: CatalogueCard; market: Market }) {
  const t = useTranslations("design")
  const parts = priceParts(card.price)
  return (
    <Part id="price" title={t("parts.price")}>
      <Specimen name="PriceCloth">
        <PriceCloth parts={parts} materials_tenths={320} />
      </Specimen>
      <Specimen name="StripeKey">
        {parts.map(({ kind }) => (
          <span key={kind}>
            <StripeKey kind={kind} /> {kind}{" "}
          </span>
        ))}
      </Specimen>
      <Specimen name="MonthChart">
        <MonthChart
          months={sampleMonths(market)}
          currency_code={market.currency}
          market={market}
          label="MonthChart"
        />
      </Specimen>
      <Specimen name="PremiumLife">
        <PremiumLife figures={sampleFigures(market)} market={market} />
      </Specimen>
      <Specimen name="ReturnedFigures">
        <ReturnedFigures
          figures={[sampleFigures(market)]}
          market={market}
          label="ReturnedFigures"
          figure={t("parts.returned")}
        />
      </Specimen>
    </Part>
  )
}
