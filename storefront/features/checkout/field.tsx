"use client"

import type { ComponentProps, ReactNode } from "react"
import styles from "./field.module.css"

type Common = {
  /** Also the id's ending, so that the list of faults can lead here. */
  name: string
  label: string
  hint?: string | undefined
  optional?: string | undefined
  fault: string | null
}

export const fieldId = (name: string): string => `field-${name}`

const describedBy = (name: string, hint: string | undefined, fault: string | null) =>
  [fault !== null && `${fieldId(name)}-fault`, hint !== undefined && `${fieldId(name)}-hint`]
    .filter(Boolean)
    .join(" ") || undefined

function Frame({ name, label, hint, optional, fault, children }: Common & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId(name)}>
        {label} {optional !== undefined && <span className="quiet">({optional})</span>}
      </label>
      {hint !== undefined && (
        <p id={`${fieldId(name)}-hint`} className="small quiet">
          {hint}
        </p>
      )}
      {children}
      {fault !== null && (
        <p id={`${fieldId(name)}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}

type TextProps = Common & Omit<ComponentProps<"input">, keyof Common | "id" | "className">

/** A text field with its label, its hint, and what is wrong with it. */
export function TextField({ name, label, hint, optional, fault, ...rest }: TextProps) {
  return (
    <Frame name={name} label={label} hint={hint} optional={optional} fault={fault}>
      <input
        id={fieldId(name)}
        name={name}
        aria-invalid={fault !== null}
        aria-describedby={describedBy(name, hint, fault)}
        {...rest}
      />
    </Frame>
  )
}

type SelectProps = Common & Omit<ComponentProps<"select">, keyof Common | "id" | "className">

export function SelectField({
  name,
  label,
  hint,
  optional,
  fault,
  children,
  ...rest
}: SelectProps) {
  return (
    <Frame name={name} label={label} hint={hint} optional={optional} fault={fault}>
      <select
        id={fieldId(name)}
        name={name}
        aria-invalid={fault !== null}
        aria-describedby={describedBy(name, hint, fault)}
        {...rest}
      >
        {children}
      </select>
    </Frame>
  )
}
