import type { GroupAnswer, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { formatterOf } from "@/lib/format"
import styles from "./group-claims.module.css"

type Props = { group: GroupAnswer["group"]; market: Market }

/** What is proven of a group, with its evidence, and the public texts its facts come from. */
export function GroupClaims({ group, market }: Props) {
  return (
    <>
      <Claims group={group} market={market} />
      <Sources sources={group.sources} />
    </>
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

function Sources({ sources }: { sources: readonly string[] }) {
  const t = useTranslations("groups.sources")
  const addresses = sources.filter((source) => URL.canParse(source))
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
