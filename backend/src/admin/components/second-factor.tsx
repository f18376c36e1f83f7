import { Button, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { refusalOf } from "../lib/desk"
import { CodeField, stepUp } from "../lib/step-up"
import { Panel } from "./panel"

/**
 * A code before acts of Medusa's own screens, which know no second factor: a refund, for one. Also the way to where one is
 * set up.
 */
export const SecondFactor = () => {
  const { t, i18n } = useTranslation("ciap")
  const [code, setCode] = useState("")
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => stepUp(code),
    onSuccess: () => setCode(""),
  })
  const refused = error && (refusalOf(error)?.message ?? t("staff.no_answer"))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  return (
    <Panel title={t("step_up.title")}>
      <form onSubmit={submit} className="flex flex-col items-start gap-y-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("step_up.why")}
        </Text>
        <CodeField value={code} refused={refused} change={setCode} />
        <Button size="small" type="submit" disabled={isPending || code.trim().length < 6}>
          {t("step_up.confirm")}
        </Button>
        {data && (
          <Text size="small" role="status">
            {t("step_up.open_until", {
              time: new Date(data.valid_until).toLocaleTimeString(i18n.language, {
                timeStyle: "short",
              }),
            })}
          </Text>
        )}
        <Link to="/settings/profile" className="text-ui-fg-interactive txt-small">
          {t("step_up.set_up")}
        </Link>
      </form>
    </Panel>
  )
}
