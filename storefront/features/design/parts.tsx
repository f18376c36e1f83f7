import type { CatalogueCard, GroupCard as Group, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Breadcrumb } from "@/ui/breadcrumb"
import { Button, ButtonAnchor, ButtonLink } from "@/ui/button"
import { ChoiceMenu } from "@/ui/choice-menu"
import { ContactLink } from "@/ui/contact-link"
import { DataTable } from "@/ui/data-table"
import { DemonstrationMark } from "@/ui/demonstration-mark"
import { FactList } from "@/ui/fact-list"
import { GroupCard } from "@/ui/group-card"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { PeruMap } from "@/ui/peru-map"
import { Picture } from "@/ui/picture"
import { ProductGrid } from "@/ui/product-card"
import { RatesTable } from "@/ui/rates-table"
import { Section } from "@/ui/section"
import { SourceLinks } from "@/ui/source-links"
import { TestModeMark } from "@/ui/test-mode-mark"
import { WorkSteps } from "@/ui/work-steps"
import { sampleRates } from "./samples"
import { Part, Specimen } from "./specimen"

export function Actions({ market }: { market: Market }) {
  const t = useTranslations("design")
  const here = `/${market.code}/design`
  return (
    <Part id="actions" title={t("parts.actions")}>
      <Specimen name="Button" state={t("states.normal")}>
        <Button>{t("words.action")}</Button>
      </Specimen>
      <Specimen name="Button" state={t("states.quiet")}>
        <Button kind="quiet">{t("words.action")}</Button>
      </Specimen>
      <Specimen name="Button" state={t("states.disabled")}>
        <Button disabled>{t("words.action")}</Button>
      </Specimen>
      <Specimen name="Button" state={t("states.long")}>
        <Button>{t("words.long")}</Button>
      </Specimen>
      <Specimen name="ButtonLink" state={t("states.link")}>
        <p className="ways">
          <ButtonLink href={here}>{t("words.wayOn")}</ButtonLink>
          <ButtonLink kind="quiet" href={here}>
            {t("words.wayOn")}
          </ButtonLink>
        </p>
      </Specimen>
      <Specimen name="ButtonAnchor" state={t("states.link")}>
        <ButtonAnchor href={here}>{t("words.wayOn")}</ButtonAnchor>
      </Specimen>
      <Specimen name="Link">
        <Link href={here}>{t("words.wayOn")}</Link>
      </Specimen>
      <Specimen name="ContactLink">
        <ContactLink />
      </Specimen>
      <Specimen name="ChoiceMenu">
        <ChoiceMenu
          label={t("words.fact")}
          lead={t("words.fact")}
          chosen="first"
          ways={[
            { key: "first", name: t("words.factValue"), href: here },
            { key: "second", name: t("words.wayOn"), href: here },
          ]}
        />
      </Specimen>
      <Specimen name="Breadcrumb">
        <Breadcrumb market={market} crumbs={[{ name: t("title"), path: "/design" }]} />
      </Specimen>
    </Part>
  )
}

export function Notices() {
  const t = useTranslations("design")
  const payment = useTranslations("order.paidWith")
  return (
    <Part id="notices" title={t("parts.notices")}>
      <Specimen name="Notice" state={t("states.calm")}>
        <Notice kind="calm">
          <p>{t("words.calm")}</p>
        </Notice>
      </Specimen>
      <Specimen name="Notice" state={t("states.trouble")}>
        <Notice kind="trouble">
          <p>{t("words.trouble")}</p>
        </Notice>
      </Specimen>
      <Specimen name="DemonstrationMark" state={t("states.mark")}>
        <DemonstrationMark />
      </Specimen>
      <Specimen name="TestModeMark">
        <TestModeMark>{payment("testMode")}</TestModeMark>
      </Specimen>
    </Part>
  )
}

export function Lists({ market }: { market: Market }) {
  const t = useTranslations("design")
  return (
    <Part id="lists" title={t("parts.lists")}>
      <Specimen name="FactList">
        <FactList
          facts={[
            [t("words.fact"), t("words.factValue")],
            [t("states.long"), t("words.long")],
          ]}
        />
      </Specimen>
      <Specimen name="DataTable">
        <DataTable
          label="DataTable"
          columns={[t("words.fact"), "2025", "2026"]}
          figuresFrom={1}
          rows={[
            { key: "long", cells: [t("words.long"), "9", "1 234"] },
            { key: "short", cells: [t("words.factValue"), "88", "567"] },
          ]}
        />
      </Specimen>
      <Specimen name="RatesTable">
        <RatesTable label="RatesTable" rates={sampleRates} market={market} />
      </Specimen>
      <Specimen name="SourceLinks">
        <SourceLinks source={sampleRates[1]?.source ?? null} />
      </Specimen>
      <Specimen name="SourceLinks" state={t("states.empty")}>
        <SourceLinks source={null} />
      </Specimen>
      <Specimen name="Section">
        <Section
          title={t("words.section")}
          aside={<Link href={`/${market.code}/design`}>{t("words.sectionWay")}</Link>}
        >
          <p>{t("words.long")}</p>
        </Section>
      </Specimen>
    </Part>
  )
}

export function Pieces({ cards, market }: { cards: readonly CatalogueCard[]; market: Market }) {
  const t = useTranslations("design")
  const [card] = cards
  if (card === undefined) return null
  const extremes: CatalogueCard[] = [
    { ...card, id: "long", title: t("words.long") },
    {
      ...card,
      id: "order",
      pictures: [],
      availability: { in_stock: 0, made_to_order: true, lead_time_days: 21 },
    },
    {
      ...card,
      id: "out",
      pictures: [],
      availability: { in_stock: 0, made_to_order: false, lead_time_days: 0 },
      price: { ...card.price, tax_included: false },
    },
  ]
  const drawn = cards.slice(0, 3).map(({ title, pictures: [picture = null] }, at) => ({
    text: at === 0 ? t("words.long") : title,
    picture,
  }))
  return (
    <Part id="pieces" title={t("parts.pieces")}>
      <Specimen name="ProductGrid">
        <ProductGrid cards={[...cards, ...extremes]} market={market} />
      </Specimen>
      <Specimen name="Picture">
        <div style={{ maxWidth: "16rem" }}>
          <Picture picture={card.pictures[0]} />
        </div>
      </Specimen>
      <Specimen name="Picture" state={t("states.missing")}>
        <div style={{ maxWidth: "16rem" }}>
          <Picture picture={undefined} />
        </div>
      </Specimen>
      <Specimen name="WorkSteps">
        <WorkSteps steps={drawn} />
      </Specimen>
      <Specimen name="WorkSteps" state={t("states.small")}>
        <WorkSteps steps={drawn} size="small" />
      </Specimen>
      <Specimen name="WorkSteps" state={t("states.missing")}>
        <WorkSteps steps={drawn.map(({ text }) => ({ text, picture: null }))} />
      </Specimen>
    </Part>
  )
}

export function Groups({ groups, market }: { groups: readonly Group[]; market: Market }) {
  const t = useTranslations("design")
  return (
    <Part id="groups" title={t("parts.groups")}>
      {groups.map((group) => (
        <Specimen
          key={group.id}
          name="GroupCard"
          {...(group.placeholder ? { state: t("states.mark") } : {})}
        >
          <GroupCard group={group} market={market} />
        </Specimen>
      ))}
      <Specimen name="PeruMap">
        <div style={{ maxWidth: "36rem" }}>
          <PeruMap
            label="PeruMap"
            spots={groups.map(({ name, place, handle, latitude, longitude }) => ({
              name,
              note: place,
              count: 1,
              href: `/${market.code}/groups/${handle}`,
              latitude,
              longitude,
            }))}
          />
        </div>
      </Specimen>
    </Part>
  )
}
