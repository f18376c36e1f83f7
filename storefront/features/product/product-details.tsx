import type { CatalogueProductAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { ButtonLink } from "@/ui/button"
import { FactList } from "@/ui/fact-list"
import { WorkSteps } from "@/ui/work-steps"
import { WovenLine } from "@/ui/woven-line"
import { placeOf } from "@/lib/place"
import { formatterOf } from "@/lib/format"
import styles from "./product-details.module.css"

type Props = { product: CatalogueProductAnswer["product"]; market: Market }

/** Who made it, how, and all that one must know to keep and place it. */
export function ProductDetails({ product, market }: Props) {
  const t = useTranslations("product")
  const format = formatterOf(market)
  const { group } = product

  return (
    <div className={`wrap section ${styles.details}`}>
      <section>
        <h2>{t("maker.title")}</h2>
        <p className={styles.name}>{group.name}</p>
        <WovenLine seed={group.handle} />
        <p className="quiet">{placeOf(group)}</p>
        <p>{product.group_summary}</p>
        <ButtonLink kind="quiet" href={`/${market.code}/groups/${group.handle}`}>
          {t("maker.link", { group: group.name })}
        </ButtonLink>
      </section>
      <section>
        <h2>{t("details.title")}</h2>
        <FactList
          facts={[
            [t("details.craft"), product.craft.name],
            [t("details.material"), product.material],
            [t("details.care"), product.care],
            [
              t("details.dimensions"),
              t("details.centimetres", { value: product.dimensions_cm.replaceAll("x", " × ") }),
            ],
            [t("details.weight"), format.weight(product.weight_grams)],
            [t("details.code"), product.external_id],
            [t("details.hs6"), product.hs6],
          ]}
        />
      </section>
      <section className={styles.work}>
        <h2>{t("steps")}</h2>
        <WorkSteps steps={product.steps} size="small" />
      </section>
    </div>
  )
}
