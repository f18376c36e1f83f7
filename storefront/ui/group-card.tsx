import type { GroupCard as Group, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { placeOf } from "@/lib/place"
import { Link } from "@/ui/link"
import { DemonstrationMark } from "./demonstration-mark"
import styles from "./group-card.module.css"
import { WovenLine } from "./woven-line"

/** A group in a list: name over its own woven line, craft and place, how many and how much. */
export function GroupCard({ group, market }: { group: Group; market: Market }) {
  const t = useTranslations("groups.card")
  return (
    <article className={styles.card}>
      <h2>
        <Link href={`/${market.code}/groups/${group.handle}`}>{group.name}</Link>{" "}
        {group.placeholder && <DemonstrationMark />}
      </h2>
      <WovenLine seed={group.handle} />
      <p>{group.summary}</p>
      <p className="small quiet">
        {placeOf(group)} · {t("members", { count: group.members_count })} ·{" "}
        {t("pieces", { count: group.products_count })}
      </p>
    </article>
  )
}
