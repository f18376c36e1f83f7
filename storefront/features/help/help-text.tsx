import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { ContactLink } from "@/ui/contact-link"
import { Link } from "@/ui/link"
import styles from "./help-text.module.css"

type Props = {
  market: Market
  /** Days a buyer of this market may send a piece back, from the rate in force; none when unknown. */
  return_window_days: number | null
}

/** Topics whose whole rules stand on a legal page. */
const rules = {
  ordering: "terms",
  delivery: "shipping",
  returns: "returns",
  data: "privacy",
} as const

/** What holds when one buys here, and what is real in the demonstration. */
export function HelpText({ market, return_window_days }: Props) {
  const t = useTranslations("help")
  const legal = useTranslations("legal")
  const window =
    return_window_days === null ? [] : [t("returns.window", { days: return_window_days })]
  const topics = [
    ["demonstration", [t("demonstration.real"), t("demonstration.made"), t("demonstration.none")]],
    ["ordering", [t("ordering.guest"), t("ordering.pay"), t("ordering.link")]],
    [
      "delivery",
      [t("delivery.peru"), t("delivery.abroad"), t("delivery.duty"), t("delivery.time")],
    ],
    ["returns", [...window, t("returns.refund"), t("returns.damage")]],
    ["data", [t("data.pages"), t("data.cart"), t("data.order"), t("data.people")]],
  ] as const

  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <nav className={styles.contents} aria-label={t("contents")}>
        <ul>
          {topics.map(([topic]) => (
            <li key={topic}>
              <a href={`#${topic}`}>{t(`${topic}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map(([topic, paragraphs]) => (
        <section key={topic} id={topic} className={styles.topic}>
          <h2>{t(`${topic}.title`)}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {topic in rules && (
            <p>
              <Link href={`/${market.code}/legal/${rules[topic as keyof typeof rules]}`}>
                {legal(`${rules[topic as keyof typeof rules]}.title`)}
              </Link>
            </p>
          )}
          {topic === "returns" && (
            <p>
              {t("returns.announce")} <ContactLink />
            </p>
          )}
        </section>
      ))}
    </>
  )
}
