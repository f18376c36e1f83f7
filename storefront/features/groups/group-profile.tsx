import type { GroupAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { Picture } from "@/ui/picture"
import { WovenLine } from "@/ui/woven-line"
import { GroupClaims } from "./group-claims"
import { GroupFacts } from "./group-facts"
import styles from "./group-profile.module.css"

type Group = GroupAnswer["group"]
type Props = { group: Group; market: Market }

/** Name, place, story and facts of a group. */
export function GroupProfile({ group, market }: Props) {
  const t = useTranslations("groups")
  const [land] = group.images

  return (
    <div className="wrap">
      <header className={land ? styles.head : undefined}>
        <div>
          <h1 className={styles.name}>{group.name}</h1>
          <WovenLine seed={group.handle} />
          <p className={styles.summary}>{group.summary}</p>
          {group.placeholder && (
            <p className="quiet">
              <DemonstrationMark /> {t("placeholder")}
            </p>
          )}
        </div>
        {land && (
          <figure>
            <Picture picture={land} shape="land" sizes="(min-width: 64rem) 46rem, 92vw" first />
          </figure>
        )}
      </header>
      <div className={styles.columns}>
        <section>
          <h2>{t("story")}</h2>
          <div className={styles.story}>
            {group.story.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <GroupClaims group={group} market={market} />
        </section>
        <GroupFacts group={group} market={market} />
      </div>
    </div>
  )
}
