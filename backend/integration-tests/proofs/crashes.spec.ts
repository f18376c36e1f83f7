// Before everything else: what the backend of this suite is configured with.
import "../with-cards"
import { type Ambush, changesSomething } from "./acts"
import type { Backend } from "./launch-backend"
import { inProofRoom } from "./proof-room"
import { type Step, steps } from "./steps"

// `npm run proofs` sets these: every so manieth change is a place to die at, from a first one on. Without them the telling
// places of each step are.
const every = Number(process.env.CIAP_PROOFS_EVERY ?? 0)
const first = Number(process.env.CIAP_PROOFS_FIRST ?? 1)
const whole = every > 0

const step_ms = whole ? 4 * 3_600_000 : 900_000

/** What is said while hours pass. */
const say = (line: string) => whole && process.stderr.write(`${line}\n`)

const placesAmong = (acts: readonly string[]): Ambush[] =>
  acts.flatMap((_, n): Ambush[] =>
    n + 1 >= first && (n + 1 - first) % every === 0
      ? [{ nth: n + 1, moment: n % 2 === 0 ? "before" : "sent" }]
      : [],
  )

inProofRoom((proof) => {
  /** What the step changes in the world when nobody dies. */
  const changesOf = async (step: Step, backend: Backend): Promise<string[]> => {
    const asked = await step.prepare(proof.room)
    await backend.watch()
    const answer = await backend.ask("POST", asked.at, asked.body, asked.as)
    const acts = ((await backend.settled()) ?? []).filter(changesSomething)
    say(`${step.name}: ${acts.length} changes; answered ${answer?.status}`)
    acts.forEach((act, n) => say(`  ${n + 1} ${act}`))
    return acts
  }

  /** @returns what is wrong; null when the step was over before the ambush */
  const dieAt = async (step: Step, ambush: Ambush, backend: Backend): Promise<string[] | null> => {
    const asked = await step.prepare(proof.room)
    await backend.watch(ambush)
    await backend.ask("POST", asked.at, asked.body, asked.as)
    const died = (await backend.settled()) === null
    await backend.stop()
    await proof.bury()
    const complaints = await proof.complaints(step.asked_again ? [asked] : [])
    return died || complaints.length > 0 ? complaints : null
  }

  /** Dies at each of the places; the next backend starts while the last one's end is looked at. */
  const dieAtEach = async (step: Step, places: readonly Ambush[]): Promise<string[]> => {
    const wrong: string[] = []
    if (places.length === 0) return wrong
    let coming = proof.launch()
    for (const [n, place] of places.entries()) {
      const backend = await coming
      if (n + 1 < places.length) coming = proof.launch()
      const complaints = await dieAt(step, place, backend).catch((error: unknown) => [
        error instanceof Error ? String(error.stack) : JSON.stringify(error),
      ])
      const where = `${place.moment} ${place.nth} ${place.matching ?? ""}`
      say(`${new Date().toISOString()} ${where}: ${complaints?.join("; ") ?? "was over before"}`)
      if (complaints === null) wrong.push(`${where}: the step was over before`)
      else if (complaints.length > 0) wrong.push(where, ...complaints)
    }
    return wrong
  }

  it.each(steps)(
    "a backend that dies while $name leaves the books to be right after two sweeps",
    async (step) => {
      if (!whole) return expect(await dieAtEach(step, step.telling)).toEqual([])
      const backend = await proof.launch()
      const places = placesAmong(await changesOf(step, backend))
      await backend.stop()
      expect(await dieAtEach(step, places)).toEqual([])
    },
    step_ms,
  )
})
