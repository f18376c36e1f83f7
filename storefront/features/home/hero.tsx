import type { CatalogueCard, ImpactAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { ButtonLink } from "@/ui/button"
import { Picture } from "@/ui/picture"
import { WovenLine } from "@/ui/woven-line"
import styles from "./hero.module.css"

type Props = { market: Market; figures: ImpactAnswer; piece: CatalogueCard | undefined }

/** What CIAP is, in one sentence of counted figures, beside the newest piece. */
export function Hero({ market, figures, piece }: Props) {
  const t = useTranslations("home")
  return (
    <div className={`wrap ${styles.hero}`}>
      <div className={styles.words}>
        <h1>{t("title")}</h1>
        <WovenLine seed="ciap" />
        <p>{t("lead", { groups: figures.groups_count, members: figures.members_count })}</p>
        <p className={styles.ways}>
          <ButtonLink href={`/${market.code}/catalogue`}>{t("toCatalogue")}</ButtonLink>
          <ButtonLink kind="quiet" href={`/${market.code}/prices`}>
            {t("toPrices")}
          </ButtonLink>
        </p>
      </div>
      {piece && (
        <div className={styles.picture}>
          <Picture picture={piece.pictures[0]} first />
        </div>
      )}
    </div>
  )
}
