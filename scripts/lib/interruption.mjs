/** Thrown inside a step when somebody asked us to end meanwhile. */
class Interrupted extends Error {}

let asked = false

/** From now on no step goes on. */
export function interrupt() {
  asked = true
}

/** To be called before and between the parts of anything that takes long. */
export function stopIfInterrupted() {
  if (asked) throw new Interrupted("interrupted")
}

/** Whether somebody asked us to end. */
export const interrupted = () => asked
