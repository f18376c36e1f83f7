import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Props = {
  said: string
  offset: number
  count: number
  page_size: number
  turn: (offset: number) => void
}

/** How much there is, and the way to the page before and after where one page does not hold it. */
export const Pager = ({ said, offset, count, page_size, turn }: Props) => {
  const { t } = useTranslation("ciap")
  return (
    <div className="flex items-center justify-between px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle">
        {said}
      </Text>
      {count > page_size && (
        <div className="flex gap-x-2">
          <Button
            size="small"
            variant="secondary"
            disabled={offset === 0}
            onClick={() => turn(Math.max(0, offset - page_size))}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={offset + page_size >= count}
            onClick={() => turn(offset + page_size)}
          >
            {t("next")}
          </Button>
        </div>
      )}
    </div>
  )
}
