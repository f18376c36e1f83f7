import { Input, Label, Select } from "@medusajs/ui"
import { useId } from "react"

type FieldProps = {
  label: string
  value: string
  change: (value: string) => void
  type?: "text" | "date"
  max?: number
}

/** A labelled line of a form. */
export const Field = ({ label, value, change, type = "text", max = 500 }: FieldProps) => {
  const id = useId()
  return (
    <div className="flex min-w-40 flex-1 flex-col justify-end gap-y-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        type={type}
        maxLength={max}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  )
}

type ChoiceProps = {
  label: string
  value: string
  change: (value: string) => void
  choices: readonly { value: string; label: string }[]
}

/** A labelled choice of a form. */
export const Choice = ({ label, value, change, choices }: ChoiceProps) => (
  <div className="flex min-w-40 flex-1 flex-col justify-end gap-y-1">
    <Label size="small">{label}</Label>
    <Select size="small" value={value} onValueChange={change}>
      <Select.Trigger aria-label={label} className="[&>span]:truncate">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {choices.map((choice) => (
          <Select.Item key={choice.value} value={choice.value}>
            {choice.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)
