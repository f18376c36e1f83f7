import { Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { useStateOfClose } from "../../lib/periods"

const steps = ["orders", "statements"] as const

/** Whole seconds since this was put on the screen. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  return seconds
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`

/** What a close is at while somebody waits for it, and for how long already. Leaving the page does not stop it. */
export const CloseProgress = ({ month }: { month: string }) => {
  const { t } = useTranslation("ciap")
  const state = useStateOfClose(month)
  const seconds = useSeconds()
  // The decision is kept once every order is right; from then on the close can only be completed.
  const at = state === "closing" || state === "closed" ? 1 : 0
  return (
    <div className="flex flex-col gap-y-1 px-6 py-3">
      <ol role="status" className="flex flex-col gap-y-1">
        {steps.map((step, n) => (
          <li
            key={step}
            aria-current={n === at ? "step" : undefined}
            className={n === at ? "txt-small" : "txt-small text-ui-fg-subtle"}
          >
            {t(n < at ? "periods.progress.over" : "periods.progress.one", {
              n: n + 1,
              of: steps.length,
              step: t(`periods.progress.${step}`),
            })}
          </li>
        ))}
      </ol>
      <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
        {t("periods.progress.since", { time: clock(seconds) })}
      </Text>
    </div>
  )
}
