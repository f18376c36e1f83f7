/**
 * Modules that several processes share through Redis. Without Redis each process keeps events, locks
 * and workflows to itself, which is right for one machine and wrong for two.
 *
 * @param redis_url address of the Redis, or undefined for one process
 */
export function redisModules(redis_url: string | undefined) {
  if (redis_url === undefined) return []
  const options = { redisUrl: redis_url }
  const asProvider = (name: "locking" | "caching") => ({
    resolve: `@medusajs/medusa/${name}`,
    options: {
      providers: [
        {
          resolve: `@medusajs/medusa/${name}-redis`,
          id: `${name}-redis`,
          is_default: true,
          options,
        },
      ],
    },
  })
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: {
        ...options,
        // A failing subscriber is tried again instead of being forgotten after one attempt.
        jobOptions: {
          attempts: 8,
          backoff: { type: "exponential", delay: 1000 },
          removeOnFail: false,
        },
      },
    },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: options } },
    asProvider("locking"),
    asProvider("caching"),
  ]
}
