import type { GroupAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { placeOf } from "@/lib/place"
import { formatterOf } from "@/lib/format"
import { term } from "@/lib/i18n/terms"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { FactList } from "@/ui/fact-list"
import { WovenLine } from "@/ui/woven-line"
import styles from "./group-profile.module.css"

type Group = GroupAnswer["group"]
type Props = { group: Group; market: Market }

/** Names under which the register may mark a fact as made up. */
const marks = {
  members: ["members", "members_count"],
  women: ["women_share", "women_share_bp"],
  languages: ["languages"],
  meetings: ["meeting_rhythm"],
  crafts: ["craft_lines"],
  kind: ["kind"],
} as const

/** Name, story and facts of a group; what is made up is marked where it stands. */
export function GroupProfile({ group, market }: Props) {
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

  return (
    <div className="wrap">
      <h1 className={styles.name}>{group.name}</h1>
      <WovenLine seed={group.handle} />
      <p className={styles.summary}>{group.summary}</p>
      {group.placeholder && (
        <p className="quiet">
          <DemonstrationMark /> {t("placeholder")}
        </p>
      )}
      <div className={styles.columns}>
        <section>
          <h2>{t("story")}</h2>
          {group.story.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Claims group={group} market={market} />
          <Sources group={group} />
        </section>
        <section>
          <h2>{t("facts.title")}</h2>
          <FactList
            facts={[
              [t("facts.kind"), fact("kind", term(terms, "kinds", group.kind))],
              [t("facts.place"), placeOf(group)],
              [t("facts.crafts"), fact("crafts", list("lines", group.craft_lines))],
              [
                t("facts.members"),
                fact(
                  "members",
                  t("facts.membersValue", {
                    count: format.number(group.members_count),
                    date: format.day(group.members_as_of),
                  }),
                ),
              ],
              [t("facts.women"), fact("women", format.basisPoints(group.women_share_bp))],
              [t("facts.languages"), fact("languages", list("spoken", group.languages))],
              [
                t("facts.meetings"),
                group.meeting_rhythm &&
                  fact("meetings", term(terms, "rhythms", group.meeting_rhythm)),
              ],
              [t("facts.founded"), group.founded_year],
              [t("facts.joined"), group.joined_year],
            ]}
          />
          {group.demonstration_fields.length > 0 && (
            <p className="small quiet">{t("demonstration")}</p>
          )}
        </section>
      </div>
    </div>
  )
}

function Claims({ group, market }: Props) {
  const t = useTranslations("groups.claims")
  const format = formatterOf(market)
  if (group.claims.length === 0) return null
  return (
    <>
      <h3>{t("title")}</h3>
      <ul className={styles.claims}>
        {group.claims.map((claim) => (
          <li key={claim.text}>
            {claim.text}
            <span className="small quiet">
              {[
                claim.scheme && `${t("scheme")}: ${claim.scheme}`,
                claim.number && t("number", { number: claim.number }),
                claim.expires_on && t("until", { date: format.day(claim.expires_on) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {claim.evidence_url && (
              <a href={claim.evidence_url} rel="nofollow noopener">
                {t("evidence")}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Sources({ group }: { group: Group }) {
  const t = useTranslations("groups.sources")
  const addresses = group.sources.filter((source) => URL.canParse(source))
  if (addresses.length === 0) return null
  return (
    <>
      <h3>{t("title")}</h3>
      <p className="small quiet">{t("text")}</p>
      <ul className={styles.sources}>
        {addresses.map((address) => (
          <li key={address}>
            <a href={address} rel="nofollow noopener">
              {new URL(address).hostname.replace(/^www\./, "")}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
