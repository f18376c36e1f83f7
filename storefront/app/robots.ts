import type { MetadataRoute } from "next"
import { env } from "@/lib/env/server"

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/*/cart", "/*/checkout", "/*/order/", "/*/search"],
    },
    sitemap: `${env.storefront_url}/sitemap.xml`,
  }
}
