/** Secrets of a simulator that runs by itself: on a command line every account of the machine could read them. */
export const env = {
  /** The only secret key that is taken; null takes any test key. */
  secret_key: process.env.STRIPE_API_KEY || null,
  /** Signs webhooks; null lets each endpoint get its own. */
  webhook_secret: process.env.STRIPE_WEBHOOK_SECRET || null,
} as const
