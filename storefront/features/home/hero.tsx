import type { CatalogueCard, ImpactAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { ButtonLink } from "@/ui/button"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { WovenLine } from "@/ui/woven-line"
import styles from "./hero.module.css"

type Props = { market: Market; figures: ImpactAnswer; pieces: readonly CatalogueCard[] }

/** What CIAP is, in one sentence of counted figures, beside pieces of two groups. */
export function Hero({ market, figures, pieces }: Props) {
  const t = useTranslations("home")
  return (
    <div className={`wrap ${styles.hero}`}>
      <div className={styles.words}>
        <h1>{t("title")}</h1>
        <WovenLine seed="ciap" />
        <p>{t("lead", { groups: figures.groups_count, members: figures.members_count })}</p>
        <p className={`ways ${styles.buttons}`}>
          <ButtonLink href={`/${market.code}/catalogue`}>{t("toCatalogue")}</ButtonLink>
          <ButtonLink kind="quiet" href={`/${market.code}/prices`}>
            {t("toPrices")}
          </ButtonLink>
        </p>
      </div>
      <ul className={styles.pieces}>
        {pieces.map((piece, index) => (
          <li key={piece.id}>
            <Link href={`/${market.code}/products/${piece.handle}`}>
              <Picture
                picture={piece.pictures[0]}
                sizes="(min-width: 80rem) 18rem, (min-width: 48rem) 22vw, 44vw"
                first={index === 0}
                decorative
              />
              <span>{piece.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
