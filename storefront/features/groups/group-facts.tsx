import type { GroupAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { formatterOf } from "@/lib/format"
import { term } from "@/lib/i18n/terms"
import { placeOf } from "@/lib/place"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { FactList } from "@/ui/fact-list"

type Props = { group: GroupAnswer["group"]; market: Market }

/** Names under which the register may mark a fact as made up. */
const marks = {
  members: ["members", "members_count"],
  women: ["women_share", "women_share_bp"],
  languages: ["languages"],
  meetings: ["meeting_rhythm"],
  crafts: ["craft_lines"],
  kind: ["kind"],
} as const

/** What the register says of a group; what is made up is marked where it stands. */
export function GroupFacts({ group, market }: Props) {
  const t = useTranslations("groups")
  const terms = useTranslations("terms")
  const format = formatterOf(market)
  const fact = (kind: keyof typeof marks, value: ReactNode) =>
    marks[kind].some((name) => group.demonstration_fields.includes(name)) ? (
      <>
        {value} <DemonstrationMark />
      </>
    ) : (
      value
    )
  const list = (vocabulary: "lines" | "spoken", codes: readonly string[]) =>
    codes.map((code) => term(terms, vocabulary, code)).join(", ")
  const counted = t("facts.membersValue", {
    count: format.number(group.members_count),
    date: format.day(group.members_as_of),
  })

  return (
    <section>
      <h2>{t("facts.title")}</h2>
      <FactList
        facts={[
          [t("facts.kind"), fact("kind", term(terms, "kinds", group.kind))],
          [t("facts.place"), placeOf(group)],
          [t("facts.crafts"), fact("crafts", list("lines", group.craft_lines))],
          [t("facts.members"), fact("members", counted)],
          [t("facts.women"), fact("women", format.basisPoints(group.women_share_bp))],
          [t("facts.languages"), fact("languages", list("spoken", group.languages))],
          [
            t("facts.meetings"),
            group.meeting_rhythm && fact("meetings", term(terms, "rhythms", group.meeting_rhythm)),
          ],
          [t("facts.founded"), group.founded_year],
          [t("facts.joined"), group.joined_year],
        ]}
      />
      {group.demonstration_fields.length > 0 && <p className="small quiet">{t("demonstration")}</p>}
    </section>
  )
}
