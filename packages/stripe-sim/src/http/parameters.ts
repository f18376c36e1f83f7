import { parse } from "qs"
import { z } from "zod"
import { invalid, type Problem } from "./problem"

/** A form as it came: nested names, all values text. */
export type RawParameters = Record<string, unknown>

/** Reads `a[b][0]=c&d=e`, from a body or from behind the question mark. */
export function readForm(text: string): RawParameters {
  return parse(text, { depth: 8, arrayLimit: 200, parameterLimit: 5000, plainObjects: false })
}

/** A whole number. */
export const whole = (least: number) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, "integer")
    .transform(Number)
    .refine((number) => number >= least, `least ${least}`)

export const flag = z.enum(["true", "false"]).transform((text) => text === "true")

/** Text; the empty one takes the value away, as everywhere at Stripe. */
export const text = z
  .string()
  .max(5000)
  .transform((value) => (value === "" ? null : value))

export const id = z.string().min(1)

export const currency = z
  .string()
  .regex(/^[A-Za-z]{3}$/)
  .transform((code) => code.toLowerCase())

/** Key by key; an empty value takes its key away, an empty whole takes all. Limits are Stripe's. */
export const metadata = z.union([
  z.literal(""),
  z
    .record(z.string().max(40), z.string().max(500))
    .refine((entries) => Object.keys(entries).length <= 50),
])

const address = z.strictObject({
  city: text.optional(),
  country: text.optional(),
  line1: text.optional(),
  line2: text.optional(),
  postal_code: text.optional(),
  state: text.optional(),
})

export const addressParameter = address.transform((given) => ({
  city: given.city ?? null,
  country: given.country ?? null,
  line1: given.line1 ?? null,
  line2: given.line2 ?? null,
  postal_code: given.postal_code ?? null,
  state: given.state ?? null,
}))

export const billingDetails = z.strictObject({
  address: addressParameter.optional(),
  email: text.optional(),
  name: text.optional(),
  phone: text.optional(),
  tax_id: text.optional(),
})

export const shipping = z.strictObject({
  address: addressParameter,
  name: z.string(),
  phone: text.optional(),
  carrier: text.optional(),
  tracking_number: text.optional(),
})

/** Accepted and not interpreted: parameters of features that do not change what the simulator does. */
export const accepted = z.unknown()

const moment = z.union([
  whole(0),
  z.strictObject({
    gt: whole(0).optional(),
    gte: whole(0).optional(),
    lt: whole(0).optional(),
    lte: whole(0).optional(),
  }),
])

/** What every list takes. */
export const paging = {
  limit: whole(1)
    .refine((limit) => limit <= 100, "most 100")
    .optional(),
  starting_after: id.optional(),
  ending_before: id.optional(),
}

export const created = { created: moment.optional() }

export type Moment = z.output<typeof moment>

/** @throws Problem in Stripe's words for the first thing that is wrong */
export function parseParameters<S extends z.ZodType>(schema: S, raw: RawParameters): z.output<S> {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw issue ? problemOf(issue, raw) : invalid("Invalid request")
}

function problemOf(issue: z.core.$ZodIssue, raw: RawParameters): Problem {
  const param = nameOf(issue.path)
  if (issue.code === "unrecognized_keys") {
    const unknown = nameOf([...issue.path, issue.keys[0] ?? ""])
    return invalid(`Received unknown parameter: ${unknown}`, unknown, "parameter_unknown")
  }
  const value = valueAt(raw, issue.path)
  if (value === undefined) {
    return invalid(`Missing required param: ${param}.`, param, "parameter_missing")
  }
  if (issue.message === "integer") {
    return invalid(`Invalid integer: ${JSON.stringify(value)}`, param, "parameter_invalid_integer")
  }
  const bound = /^(least|most) (\d+)$/.exec(issue.message)
  if (bound) {
    const side = bound[1] === "least" ? "greater" : "less"
    const says = `This value must be ${side} than or equal to ${bound[2]}.`
    return invalid(says, param, "parameter_invalid_integer")
  }
  if (value === "") {
    const says = `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset.`
    return invalid(says, param, "parameter_invalid_empty")
  }
  return invalid(`Invalid ${param}`, param)
}

function nameOf(path: readonly PropertyKey[]): string {
  const [first = "", ...rest] = path.map(String)
  return first + rest.map((part) => `[${part}]`).join("")
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    raw,
  )
}

/** What metadata becomes when it is changed. */
export function mergeMetadata(
  before: Readonly<Record<string, string>> | null,
  change: z.output<typeof metadata> | undefined,
): Record<string, string> {
  if (change === "") return {}
  const merged = { ...before, ...change }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ""))
}

/** The entries that were really given, without those that zod left undefined. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
