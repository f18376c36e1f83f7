import { parseMarket } from "@ciap/contract"
import { notFound } from "next/navigation"
import { cataloguePage, pageCount } from "@/lib/backend/catalogue"
import { catalogueMetadata, CataloguePage } from "../../../../catalogue-page"

type Props = PageProps<"/[market]/catalogue/craft/[line]/page/[n]">

export async function generateStaticParams({ params }: { params: { market: string } }) {
  const market = parseMarket(params.market)
  if (market === null) return []
  const { facets } = await cataloguePage(market, 1)
  return facets.line.flatMap(({ value, count }) =>
    Array.from({ length: pageCount(count) - 1 }, (_, index) => ({
      line: value,
      n: String(index + 2),
    })),
  )
}

/** The first page is the craft line itself and has no second address. */
async function whichOf({ params }: Props) {
  const { line, n } = await params
  return { line, page: n === "1" ? notFound() : n }
}

export const generateMetadata = async (props: Props) => catalogueMetadata(await whichOf(props))

export default async function Page(props: Props) {
  return <CataloguePage {...await whichOf(props)} />
}
