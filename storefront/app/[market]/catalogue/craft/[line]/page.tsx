import { parseMarket } from "@ciap/contract"
import { cataloguePage } from "@/lib/backend/catalogue"
import { catalogueMetadata, CataloguePage } from "../../catalogue-page"

type Props = PageProps<"/[market]/catalogue/craft/[line]">

export async function generateStaticParams({ params }: { params: { market: string } }) {
  const market = parseMarket(params.market)
  if (market === null) return []
  const { facets } = await cataloguePage(market, 1)
  return facets.line.map(({ value }) => ({ line: value }))
}

export const generateMetadata = async ({ params }: Props) =>
  catalogueMetadata({ line: (await params).line })

export default async function Page({ params }: Props) {
  return <CataloguePage line={(await params).line} />
}
