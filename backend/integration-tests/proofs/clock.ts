const World = Date

/**
 * Puts the clock of this process so far ahead of the world's, or behind where below zero, as a machine does whose time is
 * set. Timers go on as they are; PostgreSQL has a clock of its own.
 */
export function moveClock(ahead_ms: number): void {
  const now = () => World.now() + ahead_ms
  class Moved extends World {
    constructor(...given: [] | [value: number | string | Date]) {
      if (given.length === 0) super(now())
      // A Date of the world's or of ours, a text, or all the parts of a day: as they were.
      else super(...(given as [number]))
    }
    static override now = now
  }
  globalThis.Date = ahead_ms === 0 ? World : (Moved as DateConstructor)
}
