import { type ActName, actNames } from "./life"
import type { Outcome } from "./world"

const outcomes = ["done", "refused", "nothing"] as const satisfies readonly Outcome[]

/** How often each act of some lives was done, was refused, or found nothing that it could be done to. */
export function openTally() {
  const counts = new Map(actNames.map((name) => [name, { done: 0, refused: 0, nothing: 0 }]))
  const refusals = new Map<string, number>()
  const lives = { lives: 0, steps: 0 }

  return {
    lives,
    count(name: ActName, outcome: Outcome): void {
      const row = counts.get(name)
      if (row) row[outcome] += 1
      lives.steps += 1
    },
    /** @param said refusals as a world keeps them; ids and figures in them are left out */
    refuse(said: readonly string[]): void {
      for (const one of said) {
        const kind = one.replace(/\S*\d\S*/g, (word) => (/^\d{3}$/.test(word) ? word : "…"))
        refusals.set(kind, (refusals.get(kind) ?? 0) + 1)
      }
    },
    /** A line for each act, and what was refused, the most frequent first. */
    show(): string {
      const row = (name: string, cells: readonly (string | number)[]) =>
        name.padEnd(20) + cells.map((cell) => String(cell).padStart(9)).join("")
      return [
        `${lives.lives} lives, ${lives.steps} steps`,
        row("act", outcomes),
        ...[...counts].map(([name, count]) =>
          row(
            name,
            outcomes.map((outcome) => count[outcome]),
          ),
        ),
        "Refused:",
        ...[...refusals]
          .sort(([, a], [, b]) => b - a)
          .map(([kind, times]) => `${String(times).padStart(5)} ${kind}`),
        "",
      ].join("\n")
    },
  }
}
