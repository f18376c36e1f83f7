import { defineConfig } from "@medusajs/framework/utils"
import { cardPayments } from "./src/config/cards"
import { fileModule } from "./src/config/files"
import { redisModules } from "./src/config/redis"
import { bankTransfer, yapePayment } from "./src/config/transfer"
import { env, secret } from "./src/lib/env"
import { CARD_PAYMENTS_MODULE } from "./src/modules/card-payments"

// A build signs nothing and must not need secrets; Medusa itself refuses to *start* in production without them.
const signing = env.production
  ? { jwtSecret: env.secrets.jwt, cookieSecret: env.secrets.cookie }
  : { jwtSecret: secret("jwt"), cookieSecret: secret("cookie") }
const second_factor_key = env.production ? env.secrets.second_factor : secret("second_factor")

/** A session of the desk ends with the working day. */
const working_day_ms = 8 * 60 * 60 * 1000

export default defineConfig({
  projectConfig: {
    databaseUrl: env.database_url,
    redisUrl: env.redis_url,
    workerMode: env.worker_mode,
    http: {
      storeCors: env.store_origins.join(","),
      adminCors: env.admin_origins.join(","),
      authCors: [...env.admin_origins, ...env.store_origins].join(","),
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass"],
        group_member: ["emailpass"],
      },
      // The desk keeps a session and needs its token once; whoever works with tokens renews them.
      jwtExpiresIn: "1h",
      ...signing,
    },
    sessionOptions: { ttl: working_day_ms },
    // Secure wherever the public address is https; over plain http on one machine a secure cookie
    // would be dropped and nobody could log in.
    cookieOptions: {
      sameSite: "lax",
      secure: env.backend_url.startsWith("https://"),
      httpOnly: true,
    },
  },
  featureFlags: { translation: true },
  admin: { path: "/app", backendUrl: "/" },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [
          {
            resolve: "./src/modules/search-postgres-vocabulary",
            id: "postgres",
            options: { language: "simple" },
          },
        ],
      },
    },
    { resolve: "./src/modules/artisan-group" },
    { resolve: "./src/modules/fair-price" },
    { resolve: "./src/modules/change-notice" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/stripe-inbox" },
    { resolve: "./src/modules/card-payments" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/payout" },
    { resolve: "./src/modules/staff" },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }],
        // Whoever holds a session must not take the second factor off without a code of it.
        mfa: {
          encryption_key: second_factor_key,
          disable_policy: "challenge",
          providers: [
            { id: "totp", options: { encryption_key: second_factor_key, issuer: "CIAP" } },
          ],
        },
      },
    },
    { resolve: "./src/modules/settlement" },
    { resolve: "./src/modules/operations" },
    { resolve: "./src/modules/period" },
    { resolve: "./src/modules/statement" },
    {
      resolve: "@medusajs/medusa/payment",
      // Where the card provider writes down a refund before it asks Stripe for it.
      dependencies: [CARD_PAYMENTS_MODULE],
      options: {
        providers: [
          {
            resolve: "./src/modules/payment-transfer",
            id: "bank",
            options: bankTransfer(env.bank),
          },
          { resolve: "./src/modules/payment-transfer", id: "yape", options: yapePayment(env.yape) },
          ...cardPayments(env.stripe, env.production),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "./src/modules/shipping-by-weight", id: "parcel" },
        ],
      },
    },
    fileModule(env),
    ...redisModules(env.redis_url),
  ],
})
