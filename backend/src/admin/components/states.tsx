import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { refusalOf } from "../lib/desk"

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
  const refusal = refusalOf(error)
  if (refusal?.status === 404) return <Nothing>{t("not_there")}</Nothing>
  return (
    <div className="flex flex-col items-start gap-y-2 px-6 py-4" role="alert">
      <Text size="small">{t("unreachable")}</Text>
      {refusal && (
        <Text size="small" className="text-ui-fg-subtle">
          {refusal.message}
        </Text>
      )}
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
