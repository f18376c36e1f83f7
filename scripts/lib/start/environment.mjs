import { cardEnvironment } from "../cards.mjs"
import { quiet } from "../pnpm.mjs"

/**
 * What the backend and the shop are told, over what the caller's environment says already.
 * @param {import("../settings.mjs").Settings} settings
 * @param {import("../secrets.mjs").Secrets} secrets
 * @param {string} database_url
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(settings, secrets, database_url) {
  return {
    ...process.env,
    ...quiet,
    NODE_ENV: "production",
    DATABASE_URL: database_url,
    BACKEND_PORT: String(settings.backend_port),
    STOREFRONT_PORT: String(settings.storefront_port),
    PORT: undefined,
    BACKEND_URL: settings.backend_url,
    STOREFRONT_URL: settings.storefront_url,
    NEXT_PUBLIC_BACKEND_URL: settings.backend_url,
    CIAP_DATA_DIR: settings.data_dir,
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    CIAP_LINK_SECRET: secrets.link,
    CIAP_NOTICE_SECRET: secrets.notice,
    AUTH_MFA_ENCRYPTION_KEY: secrets.second_factor,
    CIAP_BOOKS: settings.books_of_a_year ? "year" : "none",
    CIAP_STAFF_EMAIL: settings.staff_email,
    CIAP_STAFF_PASSWORD: secrets.staff_password,
    CIAP_DEMO_STAFF_PASSWORD: secrets.demo_staff_password,
    CIAP_LEAD_IDENTIFIER: settings.lead_identifier,
    CIAP_LEAD_PASSWORD: secrets.lead_password,
    ...cardEnvironment(settings.cards, secrets),
  }
}

/**
 * The demonstration's logins of the roles below administrator, as the seed makes them.
 * @param {import("../secrets.mjs").Secrets} secrets
 */
export const demoStaff = ({ demo_staff_password }) =>
  ["clerk", "approver", "auditor"].map((role) => ({
    role,
    email: `${role}@ciap.example`,
    password: demo_staff_password,
  }))
