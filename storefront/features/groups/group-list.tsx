import type { GroupCard as Group, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { GroupCard } from "@/ui/group-card"
import styles from "./group-list.module.css"

type Props = { groups: readonly Group[]; market: Market }

/** All groups, neighbours side by side: first the departments with most groups. */
export function GroupList({ groups, market }: Props) {
  const t = useTranslations("groups")
  const sizes = new Map<string, number>()
  for (const { department } of groups) sizes.set(department, (sizes.get(department) ?? 0) + 1)
  const ordered = [...groups].sort(
    (a, b) =>
      (sizes.get(b.department) ?? 0) - (sizes.get(a.department) ?? 0) ||
      a.department.localeCompare(b.department, "es") ||
      a.name.localeCompare(b.name, "es"),
  )
  const members = groups.reduce((sum, group) => sum + group.members_count, 0)

  return (
    <div className="wrap">
      <h1>{t("title")}</h1>
      <p className={styles.lead}>
        {t("lead", { groups: groups.length, members, departments: sizes.size })}
      </p>
      <ul className={styles.groups}>
        {ordered.map((group) => (
          <li key={group.id}>
            <GroupCard group={group} market={market} />
          </li>
        ))}
      </ul>
    </div>
  )
}
