import { existsSync } from "node:fs"
import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { redisModules } from "./src/config/redis"
import { bankTransfer, yapePayment } from "./src/config/transfer"
import { env, secret } from "./src/lib/env"

// A build signs nothing and must not need secrets; Medusa itself refuses to *start* in production without them.
const signing = env.production
  ? { jwtSecret: env.secrets.jwt, cookieSecret: env.secrets.cookie }
  : { jwtSecret: secret("jwt"), cookieSecret: secret("cookie") }

const here = (folder: string) =>
  ["index.ts", "index.js"].some((f) => existsSync(path.join(__dirname, folder, f)))

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
      ...signing,
    },
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
            resolve: "@medusajs/medusa/search-postgres",
            id: "postgres",
            options: { engine: "native", language: "simple" },
          },
        ],
      },
    },
    { resolve: "./src/modules/search-vocabulary" },
    { resolve: "./src/modules/artisan-group" },
    { resolve: "./src/modules/fair-price" },
    ...(here("./src/modules/ledger") ? [{ resolve: "./src/modules/ledger" }] : []),
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          {
            resolve: "./src/modules/payment-transfer",
            id: "bank",
            options: bankTransfer(env.bank),
          },
          { resolve: "./src/modules/payment-transfer", id: "yape", options: yapePayment(env.yape) },
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
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: { backend_url: `${env.backend_url}/static` },
          },
        ],
      },
    },
    ...redisModules(env.redis_url),
  ],
})
