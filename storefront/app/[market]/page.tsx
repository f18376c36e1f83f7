import { marketOfPage } from "@/lib/markets/page-market"

export default async function Home() {
  const market = await marketOfPage()
  return <h1>{market.code}</h1>
}
