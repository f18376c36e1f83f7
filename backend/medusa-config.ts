import { existsSync } from "node:fs"
import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { env, secret } from "./src/lib/env"

// A build signs nothing and must not need secrets; Medusa itself refuses to *start* in production without them.
const signing = env.production
  ? { jwtSecret: env.secrets.jwt, cookieSecret: env.secrets.cookie }
  : { jwtSecret: secret("jwt"), cookieSecret: secret("cookie") }

const here = (folder: string) =>
  ["index.ts", "index.js"].some((f) => existsSync(path.join(__dirname, folder, f)))
const rooms = [
  "./src/modules/artisan-group",
  "./src/modules/fair-price",
  "./src/modules/ledger",
  "./src/modules/search-vocabulary",
]
  .filter(here)
  .map((resolve) => ({ resolve }))

const redis_url = env.redis_url
const redisModules = redis_url
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: {
          redisUrl: redis_url,
          // A failing subscriber is tried again instead of being forgotten after one attempt.
          jobOptions: {
            attempts: 8,
            backoff: { type: "exponential", delay: 1000 },
            removeOnFail: false,
          },
        },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { redisUrl: redis_url } },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl: redis_url },
            },
          ],
        },
      },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/caching-redis",
              id: "caching-redis",
              is_default: true,
              options: { redisUrl: redis_url },
            },
          ],
        },
      },
    ]
  : []

export default defineConfig({
  projectConfig: {
    databaseUrl: env.database_url,
    redisUrl: redis_url,
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
    ...rooms,
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: here("./src/modules/payment-transfer")
          ? [
              { resolve: "./src/modules/payment-transfer", id: "bank" },
              { resolve: "./src/modules/payment-transfer", id: "yape" },
            ]
          : [],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          ...(here("./src/modules/shipping-by-weight")
            ? [{ resolve: "./src/modules/shipping-by-weight", id: "parcel" }]
            : []),
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
    ...redisModules,
  ],
})
