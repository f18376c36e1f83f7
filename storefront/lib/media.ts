/**
 * The address of a picture on our own host. The API names its pictures by path or address; the shop
 * hands them on below `/media`, so that no page depends on where the API lives.
 */
export const mediaUrl = (url: string): string =>
  `/media${new URL(url, "http://backend.invalid").pathname}`
