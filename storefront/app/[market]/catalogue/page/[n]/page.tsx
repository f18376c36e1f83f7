import { parseMarket } from "@ciap/contract"
import { notFound } from "next/navigation"
import { cataloguePage, pageCount } from "@/lib/backend/catalogue"
import { catalogueMetadata, CataloguePage } from "../../catalogue-page"

type Props = PageProps<"/[market]/catalogue/page/[n]">

export async function generateStaticParams({ params }: { params: { market: string } }) {
  const market = parseMarket(params.market)
  if (market === null) return []
  const pages = pageCount((await cataloguePage(market, 1)).count)
  return Array.from({ length: pages - 1 }, (_, index) => ({ n: String(index + 2) }))
}

/** The first page is the catalogue itself and has no second address. */
async function pageOf({ params }: Props): Promise<string> {
  const { n } = await params
  return n === "1" ? notFound() : n
}

export const generateMetadata = async (props: Props) =>
  catalogueMetadata({ page: await pageOf(props) })

export default async function Page(props: Props) {
  return <CataloguePage page={await pageOf(props)} />
}
