/**
 * The address of a picture on our own host. The API names its files by its own path or address; the
 * shop hands them on from `/media`, so that no page depends on where the API lives.
 */
export function mediaUrl(url: string): string {
  const { pathname } = new URL(url, "http://backend.invalid")
  return pathname.replace(/^\/(?:static\/)?/, "/media/")
}
