// Where pages are kept (`cacheHandler` in next.config.ts). Plain JavaScript, because Next loads it as it is.
const fs = require("node:fs")
const path = require("node:path")
const {
  default: FileSystemCache,
} = require("next/dist/server/lib/incremental-cache/file-system-cache")

const { tagsManifest } = require("next/dist/server/lib/incremental-cache/tags-manifest.external")

const tags_header = "x-next-cache-tags"
const probe_timeout_ms = 2000
const probe_holds_ms = 1000

/** No page and no answer takes longer to make: what began before that ended without being kept. */
const making_ms_max = 60_000

/**
 * When each tag was last renewed, in milliseconds. Next makes a handler for every request, so it is kept
 * beside the class; and in a file beside the pages, so that a restart does not bring back an old page.
 * @type {Map<string, number> | undefined}
 */
let renewed

/** @param {string} file @returns {Map<string, number>} */
function readRenewed(file) {
  try {
    return new Map(
      Object.entries(JSON.parse(fs.readFileSync(/* turbopackIgnore: true */ file, "utf8"))),
    )
  } catch {
    // No notice has come since the build.
    return new Map()
  }
}

/**
 * When the build that runs just now began. Next keeps the API's answers from build to build, and a notice that came in
 * between is forgotten with the old pages: a new build would show the figures of the one before. A shop that serves
 * uses every answer it kept.
 */
const buildBegan = () =>
  process.env.NEXT_PHASE === "phase-production-build"
    ? Number(process.env.SHOP_BUILD_BEGAN ?? 0)
    : 0

/**
 * When the making of what is not kept yet began, by key; several visits may make the same thing. The map is in the
 * order of the last beginning, so that the forgotten ones stand in front.
 * @type {Map<string, number[]>}
 */
const begun = new Map()

/** @param {string} key @param {number} now */
function noteBeginning(key, now) {
  const before = begun.get(key) ?? []
  begun.delete(key)
  begun.set(key, [...before, now])
  for (const [forgotten, times] of begun) {
    if ((times.at(-1) ?? 0) >= now - making_ms_max) break
    begun.delete(forgotten)
  }
}

/**
 * The earliest moment at which the making of what arrives now can have begun. Which of several beginnings it was
 * is not known, so the earliest counts until the last of them is kept.
 * @param {string} key
 * @param {number} now
 * @returns {number}
 */
function beginningOf(key, now) {
  const times = (begun.get(key) ?? []).filter((time) => time >= now - making_ms_max)
  begun.delete(key)
  if (times.length > 1) begun.set(key, times.slice(0, -1))
  return times[0] ?? now
}

/**
 * @param {readonly (string | undefined)[]} tags
 * @param {number} since
 */
const renewedSince = (tags, since) =>
  tags.some((tag) => tag !== undefined && (renewed?.get(tag) ?? 0) >= since)

/** @param {{ headers?: Record<string, unknown> }} page @returns {string[]} */
const tagsOfPage = (page) => String(page.headers?.[tags_header] ?? "").split(",")

/** The one "not found" page that belongs to no address; the build makes it, under the app's own or a scoped key. */
const not_found_page = /^(?:\/route-cache\/[^/]+\/[^/]+\/\$)?\/_not-found$/

/** @type {{ answers: Promise<boolean>, until: number } | undefined} */
let probe

/** Whether the API answers a real question just now; asked at most once a second, whoever waits for it. */
function apiAnswers() {
  if (probe === undefined || probe.until < Date.now()) {
    const url = `${process.env.BACKEND_URL ?? "http://localhost:9000"}/store/pricing`
    const headers = { "x-publishable-api-key": process.env.NEXT_PUBLIC_PUBLISHABLE_KEY ?? "" }
    const answers = fetch(url, { headers, signal: AbortSignal.timeout(probe_timeout_ms) })
      .then(async (answer) => (await answer.arrayBuffer(), answer.ok))
      .catch(() => false)
      .finally(() => probe && (probe.until = Date.now() + probe_holds_ms))
    probe = { answers, until: Number.POSITIVE_INFINITY }
  }
  return probe.answers
}

/**
 * Next's own cache, with three differences.
 *
 * Next forgets a page as soon as a change notice names one of its tags; if the API is down at the next visit, that
 * visit ends with an error. Here the page is forgotten at its first visit while the API answers, and is served as
 * it was until then.
 *
 * Next dates a page by when it was kept, so one that was being made from old answers while a notice came would pass
 * for newer than the notice. Here it is shown once and not kept.
 *
 * Next keeps every "not found" page, so invented addresses would fill the disk. Here they are answered only.
 */
module.exports = class PageCache extends FileSystemCache {
  /** @param {{ serverDistDir: string }} context */
  constructor(context) {
    super(context)
    this.renewed_file = path.join(context.serverDistDir, "renewed-tags.json")
    renewed ??= readRenewed(this.renewed_file)
  }

  /** Deliberately not passed on: the base class would forget the pages. @param {string | string[]} tags */
  async revalidateTag(tags) {
    for (const tag of [tags].flat()) renewed.set(tag, Date.now())
    const draft = `${this.renewed_file}.${process.pid}`
    await fs.promises.writeFile(draft, JSON.stringify(Object.fromEntries(renewed)))
    await fs.promises.rename(draft, this.renewed_file)
  }

  /** @param {string} key @param {{ kind: string, tags?: string[], softTags?: string[] }} context */
  async get(key, context) {
    // Taken first: a notice that comes while we look must count for what is made then.
    const now = Date.now()
    const entry = await this.entryInForce(key, context)
    if (entry === null) noteBeginning(key, now)
    return entry
  }

  /** @param {string} key @param {{ kind: string, tags?: string[], softTags?: string[] }} context */
  async entryInForce(key, context) {
    // Next's handler for "use cache", which this shop does not use, notes renewed tags in a list of its
    // own that the base class reads too. Ours is the one that counts.
    tagsManifest.clear()
    const entry = await super.get(key, context)
    if (!entry?.value) return entry ?? null
    const is_answer = context.kind === "FETCH"
    if (is_answer && entry.lastModified < buildBegan()) return null
    const tags = is_answer
      ? [...(context.tags ?? []), ...(context.softTags ?? [])]
      : tagsOfPage(entry.value)
    const is_old = renewedSince(tags, entry.lastModified)
    // An old answer is never used: a page made from it would pass for a new one.
    return is_old && (is_answer || (await apiAnswers())) ? null : entry
  }

  /**
   * @param {string} key
   * @param {{ kind: string, status?: number, tags?: string[], headers?: Record<string, unknown> } | null} value
   * @param {{ tags?: string[] }} context
   */
  async set(key, value, context) {
    const began = beginningOf(key, Date.now())
    const tags =
      value?.kind === "FETCH"
        ? [...(context.tags ?? []), ...(value.tags ?? [])]
        : tagsOfPage(value ?? {})
    if (renewedSince(tags, began)) return
    if (value?.kind === "APP_PAGE" && value.status === 404 && !not_found_page.test(key)) return
    await super.set(key, value, context)
  }
}
