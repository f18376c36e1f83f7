import "server-only"
import { z } from "zod"

const address = (fallback: string) =>
  z
    .url("must be an address such as http://localhost:9000")
    .default(fallback)
    .transform((url) => url.replace(/\/+$/, ""))

const schema = z.object({
  BACKEND_URL: address("http://localhost:9000"),
  STOREFRONT_URL: address("http://localhost:8000"),
  NEXT_PUBLIC_PUBLISHABLE_KEY: z.string().default(""),
  CIAP_CONTACT_EMAIL: z.email("must be an e-mail address").optional(),
  CIAP_NOTICE_SECRET: z.string().min(32, "needs at least 32 characters").optional(),
})

function readEnvironment() {
  // An empty value in an env file means "not set", not "the empty string".
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""))
  const result = schema.safeParse(given)
  if (!result.success) {
    const faults = result.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`)
    throw new Error(`The shop's environment is not usable. ${faults.join("; ")}.`)
  }
  const e = result.data
  return {
    /** Where the server itself reaches the API. */
    backend_url: e.BACKEND_URL,
    /** The shop's own public address, for canonical links, the sitemap and structured data. */
    storefront_url: e.STOREFRONT_URL,
    publishable_key: e.NEXT_PUBLIC_PUBLISHABLE_KEY,
    /** Where buyers write to; without a setting the demonstration's own, which nobody reads. */
    contact: {
      email: e.CIAP_CONTACT_EMAIL ?? "hola@ciap.example",
      demonstration: e.CIAP_CONTACT_EMAIL === undefined,
    },
    /** Shared with the backend; without it every change notice is refused. */
    notice_secret: e.CIAP_NOTICE_SECRET,
  } as const
}

/** Settings of the running shop, checked once; a wrong value stops the start with one sentence. */
export const env = readEnvironment()
