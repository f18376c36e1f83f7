import type { GroupCard as Group, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { GroupCard } from "@/ui/group-card"
import styles from "./group-list.module.css"

type Props = { groups: readonly Group[]; market: Market }

/** All groups, by department from the one with most groups down. */
export function GroupList({ groups, market }: Props) {
  const t = useTranslations("groups")
  const departments = new Map<string, Group[]>()
  for (const group of groups)
    departments.set(group.department, [...(departments.get(group.department) ?? []), group])
  const ordered = [...departments].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const members = groups.reduce((sum, group) => sum + group.members_count, 0)

  return (
    <div className="wrap">
      <h1>{t("title")}</h1>
      <p className={styles.lead}>
        {t("lead", { groups: groups.length, members, departments: departments.size })}
      </p>
      {ordered.map(([department, here]) => (
        <section key={department} className={styles.department}>
          <h2>{t("department", { name: department })}</h2>
          <ul>
            {here.map((group) => (
              <li key={group.id}>
                <GroupCard group={group} market={market} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
