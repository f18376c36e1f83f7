import { catalogueMetadata, CataloguePage } from "./catalogue-page"

export const generateMetadata = () => catalogueMetadata({})

export default function Page() {
  return <CataloguePage />
}
