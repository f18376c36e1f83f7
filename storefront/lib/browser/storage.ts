/**
 * What this browser keeps for its user: never a cookie, so nothing of it reaches a page or a log.
 *
 * A browser may refuse storage (private windows, policies). Then values live in this tab's memory and
 * {@link storageWorks} says so, because the buyer must be told.
 */
const memory = new Map<string, string>()
const listeners = new Set<() => void>()

let works: boolean | undefined

/** False when the browser refuses to store; then everything here is forgotten with the tab. */
export function storageWorks(): boolean {
  if (works === undefined) {
    try {
      window.localStorage.setItem("ciap.probe", "1")
      window.localStorage.removeItem("ciap.probe")
      works = true
    } catch {
      works = false
    }
  }
  return works
}

/** The text kept under a name, or null. */
export function recall(name: string): string | null {
  return storageWorks() ? window.localStorage.getItem(name) : (memory.get(name) ?? null)
}

/** Keeps a text and tells every listener of this tab; other tabs hear it from the browser. */
export function keep(name: string, text: string): void {
  memory.set(name, text)
  try {
    if (storageWorks()) window.localStorage.setItem(name, text)
  } catch {
    // The quota is full: from here on this tab's memory is all there is.
    works = false
  }
  for (const listener of listeners) listener()
}

/** Forgets what is kept under a name. */
export function forget(name: string): void {
  memory.delete(name)
  if (storageWorks()) window.localStorage.removeItem(name)
  for (const listener of listeners) listener()
}

/** Calls back when anything kept here changes, in this tab or another one. Returns the way to stop. */
export function onKept(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener("storage", listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener("storage", listener)
  }
}
