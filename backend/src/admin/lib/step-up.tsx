import type { StepUpAnswer } from "@ciap/contract"
import { Hint, Input, Label, Prompt } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { desk, refusalOf } from "./desk"

/** The status of STEP_UP_NEEDED; no other problem of ours has it. */
const step_up_needed = 428

const isStepUpNeeded = (error: unknown): error is Error =>
  error instanceof Error && refusalOf(error)?.status === step_up_needed

/** Shows a code of the second factor; acts that move money are open for ten minutes. */
export const stepUp = (code: string) =>
  desk.client.fetch<StepUpAnswer>("/admin/staff/me/step-up", {
    method: "POST",
    // An app's code has six digits; anything longer is one of the recovery codes.
    body: { code: code.trim(), method: /^\d{6}$/.test(code.trim()) ? "totp" : "recovery_code" },
  })

type FieldProps = { value: string; refused: string | null; change: (value: string) => void }

/** Where a code is typed. */
export const CodeField = ({ value, refused, change }: FieldProps) => {
  const { t } = useTranslation("ciap")
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor="step-up-code" size="small">
        {t("step_up.code")}
      </Label>
      <Input
        id="step-up-code"
        autoComplete="one-time-code"
        maxLength={64}
        value={value}
        aria-invalid={refused !== null}
        onChange={(event) => change(event.target.value)}
      />
      {refused && (
        <Hint variant="error" role="alert">
          {refused}
        </Hint>
      )}
    </div>
  )
}

type DialogProps = { done: () => void; leave: () => void }

const StepUpDialog = ({ done, leave }: DialogProps) => {
  const { t } = useTranslation("ciap")
  const [code, setCode] = useState("")
  const [refused, setRefused] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    stepUp(code).then(done, (error: Error) =>
      setRefused(refusalOf(error)?.message ?? t("staff.no_answer")),
    )
  }
  return (
    <Prompt open>
      <Prompt.Content>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{t("step_up.title")}</Prompt.Title>
            <Prompt.Description>{t("step_up.why")}</Prompt.Description>
            <CodeField value={code} refused={refused} change={setCode} />
          </Prompt.Header>
          <Prompt.Footer>
            <Prompt.Cancel type="button" onClick={leave}>
              {t("staff.cancel")}
            </Prompt.Cancel>
            <Prompt.Action type="submit" disabled={code.trim().length < 6}>
              {t("step_up.confirm")}
            </Prompt.Action>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}

type Waiting = { proceed: () => void; give_up: () => void }

/**
 * For screens with acts that need a code of the second factor: `carryOut(call)` makes the call, and where the backend asks
 * for a code, asks the person and makes the call once more. Who leaves the dialog gets the backend's refusal. Put
 * `dialog` anywhere into the screen.
 */
export function useStepUp(): {
  carryOut: <T>(call: () => Promise<T>) => Promise<T>
  dialog: ReactNode
} {
  const [asking, setAsking] = useState(false)
  const waiting = useRef<Waiting | null>(null)
  const answer = (how: keyof Waiting) => () => {
    setAsking(false)
    waiting.current?.[how]()
  }
  const carryOut = async <T,>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call()
    } catch (error) {
      if (!isStepUpNeeded(error)) throw error
      await new Promise<void>((proceed, reject) => {
        waiting.current = { proceed, give_up: () => reject(error) }
        setAsking(true)
      })
      return await call()
    }
  }
  const dialog = asking && <StepUpDialog done={answer("proceed")} leave={answer("give_up")} />
  return { carryOut, dialog }
}
