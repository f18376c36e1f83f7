let last: Promise<unknown> = Promise.resolve()

/**
 * Runs acts on the cart one after another. The server locks a cart while it changes and would refuse the second
 * of two acts; and a page that opens must see what the page before it has just changed.
 */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const next = last.then(act)
  last = next.catch(() => undefined)
  return next
}
