/** The clock of the machine, whatever this process is made to believe meanwhile. */
const MachineDate = Date

/** Sets the time of the process to a moment, ISO 8601; from there it runs on. */
export type MoveTo = (at: string) => void

function movedDate(now: () => number): DateConstructor {
  return new Proxy(MachineDate, {
    construct: (target, given, made) => {
      const args = given.length === 0 ? [now()] : given
      // What is derived from Date keeps its own kind; a plain moment is one of the machine's.
      return Reflect.construct(target, args, made === globalThis.Date ? target : made) as object
    },
    apply: () => new MachineDate(now()).toString(),
    get: (target, name): unknown => (name === "now" ? now : Reflect.get(target, name)),
  })
}

/**
 * Does a piece of work in a process that believes it is another time, and gives the true time back at its end.
 *
 * Everything that asks this process for the time is told the moved one: Medusa's dates of orders, captures, parcels and
 * returns, and our own. PostgreSQL keeps its own clock, so the ledger still says when a posting was truly recorded.
 *
 * Only the demonstration's seed may use it; the rule "the-clock-moves-only-in-the-seed" keeps it out of the server.
 */
export async function withMovedClock<T>(work: (moveTo: MoveTo) => Promise<T>): Promise<T> {
  let ahead_ms = 0
  globalThis.Date = movedDate(() => MachineDate.now() + ahead_ms)
  try {
    return await work((at) => {
      ahead_ms = new MachineDate(at).getTime() - MachineDate.now()
    })
  } finally {
    globalThis.Date = MachineDate
  }
}
