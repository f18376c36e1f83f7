import path from "node:path"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { weaknessOf } from "./secret-strength"
import { stripe_api_url, type StripeSettings } from "./stripe"

/**
 * The only place beside `medusa-config.ts` that reads `process.env`. Every setting of a running
 * backend is a field here, checked once at start, so that a wrong value stops the start with one
 * clear sentence instead of surfacing later as a strange answer.
 *
 * Secrets: outside production each has a development value, so that tests and `medusa develop` need
 * no preparation. In production they have none: Medusa itself refuses to start without the first
 * two, and {@link secret} refuses to sign anything without the others.
 */
const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback)
const address = z
  .url("must be an address such as http://localhost:9000")
  .transform((url) => url.replace(/\/+$/, ""))
  .optional()
const secretSchema = z.string().min(32, "needs at least 32 characters").optional()
const isGiven = (value: string | undefined): boolean => value !== undefined
const list = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)

const schema = z
  .object({
    DATABASE_URL: z.string().min(1).optional(),
    REDIS_URL: z.string().min(1).optional(),
    MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
    BACKEND_PORT: port(9000),
    STOREFRONT_PORT: port(8000),
    CIAP_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
    CIAP_METRICS_HOST: z.string().min(1).default("127.0.0.1"),
    BACKEND_URL: address,
    STOREFRONT_URL: address,
    STORE_CORS: z.string().default(""),
    ADMIN_CORS: z.string().default(""),
    S3_ENDPOINT: address,
    S3_REGION: z.string().min(1).default("us-east-1"),
    S3_BUCKET: z.string().min(3, "needs at least 3 characters").optional(),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(16, "needs at least 16 characters").optional(),
    CIAP_DATA_DIR: z.string().min(1).default(".data"),
    JWT_SECRET: secretSchema,
    COOKIE_SECRET: secretSchema,
    CIAP_LINK_SECRET: secretSchema,
    CIAP_NOTICE_SECRET: secretSchema,
    AUTH_MFA_ENCRYPTION_KEY: secretSchema,
    CIAP_STAFF_EMAIL: z.email().toLowerCase().default("staff@ciap.example"),
    CIAP_STAFF_PASSWORD: z.string().min(8, "needs at least 8 characters").optional(),
    CIAP_DEMO_STAFF_PASSWORD: z.string().min(8, "needs at least 8 characters").optional(),
    CIAP_LEAD_IDENTIFIER: z
      .string()
      .trim()
      .toLowerCase()
      .min(3)
      .default("presidenta@sur-andino.example"),
    CIAP_LEAD_PASSWORD: z.string().min(8, "needs at least 8 characters").optional(),
    CIAP_SEED: z.enum(["once", "again"]).default("once"),
    CIAP_BOOKS: z.enum(["none", "year"]).default("none"),
    CIAP_BANK_ACCOUNT: z.string().min(1).optional(),
    CIAP_BANK_HOLDER: z.string().min(1).optional(),
    CIAP_BANK_CODE: z
      .string()
      .regex(/^\d{3}$/, "must be the bank's three digits")
      .optional(),
    CIAP_TAX_ID: z
      .string()
      .regex(/^\d{11}$/, "must be a RUC of eleven digits")
      .optional(),
    CIAP_YAPE_NUMBER: z.string().min(1).optional(),
    STRIPE_API_KEY: z
      .string()
      .regex(/^[sr]k_(live|test)_/, "must be a secret key of Stripe, such as sk_test_…")
      .optional(),
    STRIPE_WEBHOOK_SECRET: z.string().min(8, "needs at least 8 characters").optional(),
    STRIPE_API_URL: address,
    STRIPE_TEST_MODE: z.enum(["yes", "no"]).default("no"),
    CIAP_LIMITS_FACTOR: z.coerce.number().int().min(1).max(1000).default(1),
  })
  .refine((e) => e.STRIPE_API_KEY === undefined || e.STRIPE_WEBHOOK_SECRET !== undefined, {
    path: ["STRIPE_WEBHOOK_SECRET"],
    message: "is needed with STRIPE_API_KEY: without it no payment could be believed",
  })
  .refine(
    (e) =>
      new Set([e.S3_ENDPOINT, e.S3_BUCKET, e.S3_ACCESS_KEY_ID, e.S3_SECRET_ACCESS_KEY].map(isGiven))
        .size === 1,
    {
      path: ["S3_ENDPOINT"],
      message:
        "S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are set together or not at all",
    },
  )
  .refine((e) => e.JWT_SECRET === undefined || e.JWT_SECRET !== e.COOKIE_SECRET, {
    path: ["COOKIE_SECRET"],
    message: "must differ from JWT_SECRET",
  })

/**
 * Reads the settings from an environment.
 *
 * @throws MedusaError that names every unusable value
 */
export function readEnvironment(source: NodeJS.ProcessEnv) {
  // An empty value in an env file means "not set", not "the empty string".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const result = schema.safeParse(given)
  if (!result.success)
    throw notUsable(result.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`))
  const e = result.data
  const production = source.NODE_ENV === "production"
  const weak = production ? weakSecrets(e) : []
  if (weak.length > 0) throw notUsable(weak)
  const backend_url = e.BACKEND_URL ?? `http://localhost:${e.BACKEND_PORT}`
  const storefront_url = e.STOREFRONT_URL ?? `http://localhost:${e.STOREFRONT_PORT}`
  /** Logins of the demonstration outside production; in production each must be given. */
  const demoLogin = (value: string) => (production ? undefined : value)
  return {
    production,
    /** `medusa develop`: Vite serves the desk piece by piece, and tells the browser what changed. */
    developing: source.NODE_ENV === "development",
    database_url: e.DATABASE_URL,
    redis_url: e.REDIS_URL,
    worker_mode: e.MEDUSA_WORKER_MODE,
    /** Where the process tells how it does, apart from the shop; without a port it does not. */
    metrics: { port: e.CIAP_METRICS_PORT, host: e.CIAP_METRICS_HOST },
    backend_url,
    storefront_url,
    store_origins: [storefront_url, ...list(e.STORE_CORS)],
    admin_origins: [backend_url, ...list(e.ADMIN_CORS)],
    files_dir: path.resolve(e.CIAP_DATA_DIR, "files"),
    private_files_dir: path.resolve(e.CIAP_DATA_DIR, "private-files"),
    /** The bucket that holds files; null keeps them in the two folders. */
    objects: objectsOf(e),
    secrets: {
      jwt: e.JWT_SECRET,
      cookie: e.COOKIE_SECRET,
      link: e.CIAP_LINK_SECRET,
      notice: e.CIAP_NOTICE_SECRET,
      second_factor: e.AUTH_MFA_ENCRYPTION_KEY,
    },
    staff: {
      email: e.CIAP_STAFF_EMAIL,
      password: e.CIAP_STAFF_PASSWORD ?? demoLogin("artesanos-1992"),
    },
    /** Of the demonstration's clerk, approver and auditor; without it they are not there. */
    demo_staff_password: e.CIAP_DEMO_STAFF_PASSWORD ?? demoLogin("oficina-1992"),
    group_lead: {
      identifier: e.CIAP_LEAD_IDENTIFIER,
      password: e.CIAP_LEAD_PASSWORD ?? demoLogin("asamblea-1992"),
    },
    seed_again: e.CIAP_SEED === "again",
    books_of_a_year: e.CIAP_BOOKS === "year",
    bank: {
      account: e.CIAP_BANK_ACCOUNT,
      holder: e.CIAP_BANK_HOLDER,
      bank_code: e.CIAP_BANK_CODE,
      tax_id: e.CIAP_TAX_ID,
    },
    yape: { number: e.CIAP_YAPE_NUMBER },
    stripe: stripeOf(e),
    /** What every figure of `config/limits.ts` is multiplied by. */
    limits_factor: e.CIAP_LIMITS_FACTOR,
  } as const
}

const notUsable = (faults: string[]) =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The environment is not usable. ${faults.join("; ")}. See .env.template.`,
  )

const secret_names = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "CIAP_LINK_SECRET",
  "CIAP_NOTICE_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
] as const

/** What speaks against the secrets of a running shop, each named and none shown. */
function weakSecrets(e: z.infer<typeof schema>): string[] {
  const given = secret_names.flatMap((name) => {
    const value = e[name]
    return value === undefined ? [] : [{ name, value }]
  })
  return given.flatMap(({ name, value }, i) => {
    const twin = given.slice(0, i).find((other) => other.value === value)
    const weakness = twin ? `must differ from ${twin.name}` : weaknessOf(value)
    return weakness === null ? [] : [`${name}: ${weakness}`]
  })
}

function objectsOf(e: z.infer<typeof schema>) {
  const { S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket } = e
  const { S3_ACCESS_KEY_ID: access_key_id, S3_SECRET_ACCESS_KEY: secret_access_key } = e
  if (!endpoint || !bucket || !access_key_id || !secret_access_key) return null
  return { endpoint, region, bucket, access_key_id, secret_access_key }
}

function stripeOf(e: z.infer<typeof schema>): StripeSettings | null {
  if (e.STRIPE_API_KEY === undefined || e.STRIPE_WEBHOOK_SECRET === undefined) return null
  return {
    api_key: e.STRIPE_API_KEY,
    webhook_secret: e.STRIPE_WEBHOOK_SECRET,
    api_url: e.STRIPE_API_URL ?? stripe_api_url,
    test_mode: e.STRIPE_TEST_MODE === "yes",
  }
}

export const env = readEnvironment(process.env)

type SecretName = keyof typeof env.secrets

/**
 * The secret of that name. Outside production a missing one is replaced by a fixed development
 * value (never the same for two names).
 *
 * @throws MedusaError in production when the secret is not set
 */
export function secret(name: SecretName): string {
  const value = env.secrets[name]
  if (value !== undefined) return value
  if (env.production) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The ${name} secret is not set. Nothing was signed; see .env.template.`,
    )
  }
  return `development-only-${name}-secret-of-no-value`
}
