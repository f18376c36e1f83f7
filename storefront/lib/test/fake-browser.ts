/** A browser as far as the cart uses one: a storage that can be full or forbidden, and events. */
export function openFakeBrowser(): {
  storage: Map<string, string>
  /** From here on the browser refuses to store. */
  forbid: () => void
} {
  const storage = new Map<string, string>()
  let allowed = true
  const guard = <T>(act: () => T): T => {
    if (!allowed) throw new DOMException("denied", "SecurityError")
    return act()
  }
  const target = new EventTarget()
  const fake = {
    localStorage: {
      getItem: (name: string) => guard(() => storage.get(name) ?? null),
      setItem: (name: string, text: string) => guard(() => storage.set(name, text)),
      removeItem: (name: string) => guard(() => storage.delete(name)),
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
  }
  Object.defineProperty(globalThis, "window", { value: fake, configurable: true })
  return {
    storage,
    forbid: () => {
      allowed = false
    },
  }
}
