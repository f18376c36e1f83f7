import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** What a panel shows while its answer is on the way. */
export const Waiting = () => {
  const { t } = useTranslation("ciap")
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4" role="status">
      {t("waiting")}
    </Text>
  )
}

/** What a panel shows when its answer could not be fetched: nothing is lost, and one may try again. */
export const Unreachable = ({ error, retry }: { error: Error; retry: () => void }) => {
  const { t } = useTranslation("ciap")
  return (
    <div className="flex flex-col items-start gap-y-2 px-6 py-4" role="alert">
      <Text size="small">{t("unreachable")}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {error.message}
      </Text>
      <Button size="small" variant="secondary" onClick={retry}>
        {t("retry")}
      </Button>
    </div>
  )
}

export const Nothing = ({ children }: { children: string }) => (
  <Text size="small" className="text-ui-fg-subtle px-6 py-4">
    {children}
  </Text>
)
