import type { GroupCard as Group, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { GroupCard } from "@/ui/group-card"
import { PeruMap } from "@/ui/peru-map"
import { departmentsOf } from "./departments"
import styles from "./group-list.module.css"

type Props = { groups: readonly Group[]; market: Market }

/** All groups, on the map and, neighbours side by side, as a list that says the same. */
export function GroupList({ groups, market }: Props) {
  const t = useTranslations("groups")
  const departments = departmentsOf(groups)
  const members = groups.reduce((sum, group) => sum + group.members_count, 0)
  const count = (department: { groups: readonly Group[] }) =>
    t("count", { count: department.groups.length })

  return (
    <div className="wrap">
      <h1>{t("title")}</h1>
      <p className={styles.lead}>
        {t("lead", { groups: groups.length, members, departments: departments.length })}
      </p>
      <div className={styles.columns}>
        <div className={styles.map}>
          <PeruMap
            label={t("map")}
            spots={departments.map(({ name, anchor, groups, latitude, longitude }) => ({
              name,
              note: count({ groups }),
              count: groups.length,
              href: `#${anchor}`,
              latitude,
              longitude,
            }))}
          />
          <p className="small quiet">{t("mapNote")}</p>
        </div>
        <div>
          {departments.map((department) => (
            <section key={department.anchor} id={department.anchor} className={styles.department}>
              <h2>
                {department.name} <span>{count(department)}</span>
              </h2>
              <ul className={styles.groups}>
                {department.groups.map((group) => (
                  <li key={group.id}>
                    <GroupCard group={group} market={market} level={3} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}
