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
 * Next's own cache, with one difference. Next forgets a page as soon as a change notice names one of its
 * tags; if the API is down at the next visit, that visit ends with an error. Here the page is forgotten
 * at its first visit while the API answers, and is served as it was until then.
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
    // Next's handler for "use cache", which this shop does not use, notes renewed tags in a list of its
    // own that the base class reads too. Ours is the one that counts.
    tagsManifest.clear()
    const entry = await super.get(key, context)
    if (!entry?.value) return entry
    const is_answer = context.kind === "FETCH"
    if (is_answer && entry.lastModified < buildBegan()) return null
    const tags = is_answer
      ? [...(context.tags ?? []), ...(context.softTags ?? [])]
      : String(entry.value.headers?.[tags_header] ?? "").split(",")
    const is_old = tags.some((tag) => (renewed.get(tag) ?? 0) >= entry.lastModified)
    // An old answer is never used: a page made from it would pass for a new one.
    return is_old && (is_answer || (await apiAnswers())) ? null : entry
  }
}
