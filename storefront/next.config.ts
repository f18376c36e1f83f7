import path from "node:path"
import { allMarkets } from "@ciap/contract"
import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"
import { malformedAddress } from "./lib/malformed-address"

const backend_url =
  process.env.NEXT_PUBLIC_BACKEND_URL ?? process.env.BACKEND_URL ?? "http://localhost:9000"
const storefront_url = process.env.STOREFRONT_URL ?? ""
const stripe_key = process.env.STRIPE_PUBLISHABLE_KEY ?? ""
const stripe_sim_url = process.env.STRIPE_SIM_URL ?? ""
const development = process.env.NODE_ENV === "development"

/**
 * Next writes a page's data into it as inline scripts. A nonce would have to be new for every answer
 * and so make every page dynamic; hashes cannot be named in one header for pages that are renewed one
 * by one. Hence 'unsafe-inline' for scripts, and everything else closed: no foreign script, frame,
 * form target or font, and no connection but to ourselves and the cart's API.
 */
const policyWith = ({ scripts = "", frames = "", connections = "" } = {}) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${new URL(backend_url).origin}${development ? " ws:" : ""}${connections}`,
    `frame-src 'self'${frames}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")

/** What paying by card asks for beyond that, on the pages of the checkout alone. */
function policyOfCheckout(): string {
  if (stripe_sim_url !== "")
    return policyWith({ connections: ` ${new URL(stripe_sim_url).origin}` })
  if (stripe_key === "") return policyWith()
  // docs.stripe.com/security/guide#content-security-policy
  const stripe_js = " https://js.stripe.com https://*.js.stripe.com"
  return policyWith({
    scripts: stripe_js,
    frames: `${stripe_js} https://hooks.stripe.com`,
    connections: " https://api.stripe.com",
  })
}

/**
 * A first segment that is no market and no folder of ours. Such addresses go straight to the static
 * "not found" page instead of being rendered, and stored, as pages of a market that does not exist.
 */
const unknownMarket = `(?!(?:media|${allMarkets()
  .map((market) => market.code)
  .join("|")})(?:/|$))[^/]+`

// For cache-handler.cjs; the build's workers inherit it.
process.env.SHOP_BUILD_BEGAN ??= String(Date.now())

const config: NextConfig = {
  // Two builds on one checkout (a running shop and a test run) must not share a folder.
  distDir: process.env.CIAP_NEXT_DIR ?? ".next",
  env: {
    NEXT_PUBLIC_BACKEND_URL: backend_url,
    STRIPE_PUBLISHABLE_KEY: stripe_key,
    STRIPE_SIM_URL: stripe_sim_url,
  },
  poweredByHeader: false,
  reactStrictMode: true,
  cacheHandler: path.join(import.meta.dirname, "cache-handler.cjs"),
  // Pages outside `generateStaticParams` never come back once they leave this cache (vercel/next.js#98306).
  cacheMaxMemorySize: 256 * 1024 * 1024,
  // `pnpm types` checks the whole room, tests included; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.join(import.meta.dirname, "..") },
  experimental: { globalNotFound: true },
  rewrites: () =>
    Promise.resolve({
      // Its market's "not found" page, in its language.
      beforeFiles: [
        { source: `/:market/:path(${malformedAddress})`, destination: "/:market/nowhere" },
      ],
      afterFiles: [{ source: `/:market(${unknownMarket})/:rest*`, destination: "/_not-found" }],
      fallback: [],
    }),
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: [
          { key: "Content-Security-Policy", value: policyWith() },
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          {
            key: "Permissions-Policy",
            value: "camera=(), geolocation=(), microphone=(), usb=(), browsing-topics=()",
          },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups" },
          // A browser that has seen the shop over https once never asks without again.
          ...(storefront_url.startsWith("https://")
            ? [{ key: "Strict-Transport-Security", value: "max-age=31536000" }]
            : []),
        ],
      },
      {
        source: "/:market/checkout/:rest*",
        headers: [{ key: "Content-Security-Policy", value: policyOfCheckout() }],
      },
      {
        // A drawing keeps its name when it is drawn anew, so a browser asks again after a day.
        source: "/pictures/:file",
        headers: [
          { key: "Cache-Control", value: "public, max-age=86400, stale-while-revalidate=604800" },
        ],
      },
      {
        // Opened by itself an SVG is a document; it may draw, and nothing else.
        source: "/media/:path*",
        headers: [
          {
            key: "Content-Security-Policy",
            value: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          },
        ],
      },
    ]),
}

export default createNextIntlPlugin("./i18n/request.ts")(config)
