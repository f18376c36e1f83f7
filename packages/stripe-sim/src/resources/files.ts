import type Stripe from "stripe"
import { z } from "zod"
import { page } from "../http/list"
import { created, flag, id, mergeMetadata, metadata, paging, whole } from "../http/parameters"
import { missing } from "../http/problem"
import { type Route, route } from "../http/route"
import { lettersFrom } from "../state/chance"
import { newId, type Sim } from "../sim"
import { idOf } from "./id-of"

/** Keeps a text as a file that can be downloaded with the secret key, or by a link without one. */
export function keepFile(sim: Sim, filename: string, text: string): Stripe.File {
  const id = newId(sim, "file")
  sim.store.put("file_contents", { id, text })
  return sim.store.put("files", {
    id,
    object: "file",
    created: sim.clock.now(),
    expires_at: null,
    filename,
    links: { object: "list", data: [], has_more: false, url: `/v1/file_links?file=${id}` },
    purpose: "finance_report_run",
    size: Buffer.byteLength(text),
    title: filename,
    type: "csv",
    url: `${sim.url}/v1/files/${id}/contents`,
  })
}

/** @throws Problem resource_missing */
export function fileText(sim: Sim, file: string): string {
  const content = sim.store.get("file_contents", file)
  if (!content) throw missing("file upload", file, "id")
  return content.text
}

/** What a link leads to, while it lasts. */
export function linkedText(sim: Sim, secret: string): string | undefined {
  const link = sim.store.all("file_links").find(({ url }) => url?.endsWith(`/links/${secret}`))
  const expired = link?.expires_at != null && link.expires_at <= sim.clock.now()
  return link && !expired ? fileText(sim, idOf(link.file)) : undefined
}

const createLink = z.strictObject({
  file: id,
  expires_at: whole(0).optional(),
  metadata: metadata.optional(),
})

export const fileRoutes: readonly Route[] = [
  route(
    "GET",
    "/v1/files",
    z.strictObject({ ...paging, ...created, purpose: z.string().optional() }),
    (sim, p) => page(sim.store.all("files"), p, "/v1/files"),
  ),
  route("GET", "/v1/files/:id", z.strictObject({}), (sim, _p, file) => {
    const found = sim.store.get("files", file)
    if (!found) throw missing("file upload", file, "id")
    return found
  }),
  route("POST", "/v1/file_links", createLink, (sim, p) => {
    fileText(sim, p.file)
    const link = newId(sim, "link")
    return sim.store.put("file_links", {
      id: link,
      object: "file_link",
      created: sim.clock.now(),
      expired: false,
      expires_at: p.expires_at ?? null,
      file: p.file,
      livemode: false,
      metadata: mergeMetadata({}, p.metadata),
      url: `${sim.url}/links/${lettersFrom(sim.seed, `link secret ${link}`, 40)}`,
    })
  }),
  route(
    "GET",
    "/v1/file_links",
    z.strictObject({ ...paging, ...created, file: id.optional(), expired: flag.optional() }),
    (sim, p) => {
      const links = sim.store
        .all("file_links")
        .filter(({ file }) => p.file === undefined || file === p.file)
      return page(links, p, "/v1/file_links")
    },
  ),
  route("GET", "/v1/file_links/:id", z.strictObject({}), (sim, _p, link) => {
    const found = sim.store.get("file_links", link)
    if (!found) throw missing("file link", link, "id")
    return found
  }),
]
