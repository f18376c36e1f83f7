import { randomBytes, randomInt } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { readJson, writeWhole } from "./files.mjs"

/** What is kept, and the environment variable that overrides each. */
const variables = /** @type {const} */ ({
  jwt: "JWT_SECRET",
  cookie: "COOKIE_SECRET",
  link: "CIAP_LINK_SECRET",
  notice: "CIAP_NOTICE_SECRET",
  second_factor: "AUTH_MFA_ENCRYPTION_KEY",
  staff_password: "CIAP_STAFF_PASSWORD",
  demo_staff_password: "CIAP_DEMO_STAFF_PASSWORD",
  lead_password: "CIAP_LEAD_PASSWORD",
  database_password: "DATABASE_PASSWORD",
  stripe_key: "STRIPE_API_KEY",
  stripe_webhook: "STRIPE_WEBHOOK_SECRET",
})

/** @typedef {Record<keyof typeof variables, string>} Secrets */

/** What Stripe's secrets begin with; the simulated Stripe's are made here. */
const prefixes = /** @type {Record<string, string>} */ ({
  stripe_key: "sk_test_",
  stripe_webhook: "whsec_",
})

/** Without the letters and digits that are mistaken for each other when typed from paper. */
const typable = "abcdefghjkmnpqrstuvwxyz23456789"

const password = () =>
  Array.from({ length: 14 }, (_, i) =>
    i % 5 === 4 ? "-" : (typable[randomInt(typable.length)] ?? "a"),
  ).join("")

/**
 * The secrets of a data folder: made once by chance, kept readable for their owner only, each overridden by its
 * environment variable (which is not stored).
 * @param {string} data_dir
 * @param {NodeJS.ProcessEnv} env
 * @returns {Secrets}
 */
export function keepSecrets(data_dir, env) {
  const file = path.join(data_dir, "secrets.json")
  const found = readJson(file)
  const kept = /** @type {Partial<Secrets>} */ (found && typeof found === "object" ? found : {})
  const made = /** @type {Secrets} */ (
    Object.fromEntries(
      Object.keys(variables).map((name) => [
        name,
        kept[/** @type {keyof Secrets} */ (name)] ??
          (name.endsWith("_password")
            ? password()
            : `${prefixes[name] ?? ""}${randomBytes(32).toString("base64url")}`),
      ]),
    )
  )
  writeWhole(file, `${JSON.stringify(made, null, 2)}\n`, 0o600)
  fs.chmodSync(file, 0o600)
  const overridden = Object.fromEntries(
    Object.entries(variables).flatMap(([name, variable]) =>
      env[variable] ? [[name, env[variable]]] : [],
    ),
  )
  return { ...made, ...overridden }
}
