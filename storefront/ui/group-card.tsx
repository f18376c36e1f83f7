import type { GroupCard as Group, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { placeOf } from "@/lib/place"
import { Link } from "@/ui/link"
import { DemonstrationMark } from "./demonstration-mark"
import styles from "./group-card.module.css"
import { Picture } from "./picture"
import { WovenLine } from "./woven-line"

type Props = {
  group: Group
  market: Market
  /** Below which headings the card stands. */
  level?: 2 | 3
}

/** A group in a list: where it lives, name over its own woven line, craft and place, how many and how much. */
export function GroupCard({ group, market, level = 2 }: Props) {
  const t = useTranslations("groups.card")
  const Name = `h${level}` as const
  const [land] = group.images
  return (
    <article className={styles.card}>
      {land && (
        <div className={styles.land}>
          <Picture
            picture={land}
            shape="land"
            sizes="(min-width: 64rem) 20rem, (min-width: 48rem) 45vw, 90vw"
            decorative
          />
        </div>
      )}
      <Name className={styles.name}>
        <Link href={`/${market.code}/groups/${group.handle}`}>{group.name}</Link>{" "}
        {group.placeholder && <DemonstrationMark />}
      </Name>
      <WovenLine seed={group.handle} />
      <p>{group.summary}</p>
      <p className="small quiet">
        {placeOf(group)} · {t("members", { count: group.members_count })} ·{" "}
        {t("pieces", { count: group.products_count })}
      </p>
    </article>
  )
}
