import type { GroupCard, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { placeOf } from "@/lib/place"
import { ButtonLink } from "@/ui/button"
import { Picture } from "@/ui/picture"
import { WovenLine } from "@/ui/woven-line"
import styles from "./group-story.module.css"

/** How a group began and works, beside the land it lives in. */
export function GroupStory({ group, market }: { group: GroupCard; market: Market }) {
  const t = useTranslations("home.group")
  const card = useTranslations("groups.card")
  const [land] = group.images
  const [beginning] = group.story.split(/\n{2,}/)
  return (
    <div className={land ? styles.story : undefined}>
      {land && <Picture picture={land} shape="land" sizes="(min-width: 64rem) 46rem, 92vw" />}
      <div>
        <p className="quiet">
          {placeOf(group)} · {card("members", { count: group.members_count })} ·{" "}
          {card("pieces", { count: group.products_count })}
        </p>
        <h3 className={styles.name}>{group.name}</h3>
        <WovenLine seed={group.handle} />
        <p className={styles.beginning}>{beginning}</p>
        <ButtonLink kind="quiet" href={`/${market.code}/groups/${group.handle}`}>
          {t("link", { name: group.name })}
        </ButtonLink>
      </div>
    </div>
  )
}
