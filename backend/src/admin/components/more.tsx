import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Props = {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
}

/** The way to the next page of a list that grows; nothing on its last page. */
export const More = ({ query }: Props) => {
  const { t } = useTranslation("ciap")
  if (!query.hasNextPage) return null
  return (
    <div className="px-6 py-3">
      <Button
        size="small"
        variant="secondary"
        isLoading={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {t("more")}
      </Button>
    </div>
  )
}
