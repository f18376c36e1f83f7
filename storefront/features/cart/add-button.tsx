"use client"

import type { Market } from "@ciap/contract"
import { Link } from "@/ui/link"
import { useRef, useState } from "react"
import { useChosenVariant } from "@/lib/chosen-variant"
import { Button } from "@/ui/button"
import styles from "./add-button.module.css"

/** What may stop a piece on its way into the cart; anything else is told as `UNEXPECTED`. */
type Obstacle =
  "UNREACHABLE" | "OUT_OF_STOCK" | "NOT_SOLD_HERE" | "TOO_MANY_REQUESTS" | "UNEXPECTED"

type Words = {
  readonly action: string
  readonly busy: string
  readonly added: string
  readonly see: string
  readonly soldOut: string
  readonly problems: Readonly<Record<Obstacle, string>>
}

type Props = { market: Market; handle: string; words: Words }
type Outcome = "idle" | "busy" | "added" | Obstacle

/**
 * The cart's machinery is fetched with the first click, so that nobody who only looks pays for it.
 *
 * @throws what `addPiece` throws
 */
async function add(market: Market, handle: string, variant_id: string): Promise<void> {
  const [{ addPiece }, { inTurn }] = await Promise.all([
    import("@/lib/cart/operations"),
    import("@/lib/cart/in-turn"),
  ])
  await inTurn(() => addPiece(market, { variant_id, handle, quantity: 1 }))
}

async function obstacleOf(error: unknown, words: Words): Promise<Obstacle> {
  const { asProblem } = await import("@/lib/store/problem")
  const { key } = asProblem(error)
  return key in words.problems ? (key as Obstacle) : "UNEXPECTED"
}

export function AddButton({ market, handle, words }: Props) {
  const { chosen } = useChosenVariant()
  const [outcome, setOutcome] = useState<Outcome>("idle")
  const under_way = useRef(false)
  const orderable = chosen?.orderable === true

  async function buy() {
    // A second click before the first is answered does nothing.
    if (under_way.current || !orderable) return
    under_way.current = true
    setOutcome("busy")
    try {
      await add(market, handle, chosen.id)
      setOutcome("added")
    } catch (error) {
      // Without the connection not even the code that reads errors arrives.
      setOutcome(await obstacleOf(error, words).catch(() => "UNREACHABLE" as const))
    } finally {
      under_way.current = false
    }
  }

  return (
    <div className={styles.buy}>
      <Button aria-disabled={!orderable || outcome === "busy"} onClick={() => void buy()}>
        {orderable ? (outcome === "busy" ? words.busy : words.action) : words.soldOut}
      </Button>
      <p className={styles.outcome} role="status">
        {outcome === "added" && (
          <>
            {words.added} <Link href={`/${market.code}/cart`}>{words.see}</Link>
          </>
        )}
        {outcome !== "idle" && outcome !== "busy" && outcome !== "added" && words.problems[outcome]}
      </p>
    </div>
  )
}
