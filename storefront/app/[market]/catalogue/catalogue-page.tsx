import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { CatalogueList } from "@/features/catalogue/catalogue-list"
import { pagePath } from "@/features/catalogue/pager"
import { Facets } from "@/features/search/facets"
import { cataloguePage, pageCount } from "@/lib/backend/catalogue"
import { marketOfPage } from "@/lib/markets/page-market"
import { nothing_chosen } from "@/lib/search/selection"
import { pageMetadata } from "@/lib/seo/page-metadata"
import { Breadcrumb } from "@/ui/breadcrumb"

type Which = { line?: string; page?: string }

const pathOf = (line?: string) => (line === undefined ? "/catalogue" : `/catalogue/craft/${line}`)

async function load({ line, page = "1" }: Which) {
  const market = await marketOfPage()
  const number = Number(page)
  // The first page has one address only, and it is not ".../page/1".
  if (!/^[1-9]\d{0,3}$/.test(page)) notFound()
  const [answer, whole] = await Promise.all([
    cataloguePage(market, number, { line }),
    cataloguePage(market, 1),
  ])
  const facet = whole.facets.line.find(({ value }) => value === line)
  const pages = pageCount(answer.count)
  if (number > pages || (line !== undefined && facet === undefined)) notFound()
  return { market, answer, lines: whole.facets.line, name: facet?.label, page: number, pages }
}

/** Metadata of a page of the catalogue, whole or of one craft line. */
export async function catalogueMetadata(which: Which): Promise<Metadata> {
  const { market, answer, name, page, pages } = await load(which)
  const t = await getTranslations("catalogue")
  const title = name ?? t("title")
  return pageMetadata(market, pagePath(pathOf(which.line), page), {
    title: page === 1 ? title : `${title}, ${t("page", { page, pages })}`,
    description:
      name === undefined
        ? t("description", { count: answer.count })
        : t("lineDescription", { line: name, count: answer.count }),
  })
}

/** A page of the catalogue, whole or of one craft line. */
export async function CataloguePage(which: Which) {
  const { market, answer, lines, name, page, pages } = await load(which)
  const t = await getTranslations("catalogue")
  const path = pathOf(which.line)
  const crumbs = [{ name: t("title"), path: "/catalogue" }]
  if (name !== undefined) crumbs.push({ name, path })

  return (
    <>
      <div className="wrap">
        <Breadcrumb market={market} crumbs={crumbs} />
      </div>
      <CatalogueList
        market={market}
        title={name ?? t("title")}
        answer={answer}
        lines={lines}
        narrow={
          <Facets
            market={market}
            facets={answer.facets}
            selection={{
              ...nothing_chosen,
              chosen: which.line === undefined ? {} : { line: [which.line] },
            }}
            hidden={["line"]}
          />
        }
        page={page}
        pages={pages}
        path={path}
        {...(which.line === undefined ? {} : { line: which.line })}
      />
    </>
  )
}
