"use client"

import type { GroupCard, Market } from "@ciap/contract"
import { CartFailed, CartOrdered, StorageNotice } from "@/ui/cart-states"
import { CartSums } from "@/ui/cart-sums"
import { GroupShares } from "@/ui/group-shares"
import { sampleCart, sampleShares } from "./samples"
import { Part, Specimen } from "./specimen"

type Props = {
  groups: readonly Pick<GroupCard, "id" | "handle" | "name">[]
  market: Market
  title: string
  /** States in the reader's words. */
  states: Record<"before" | "discount" | "failed" | "ordered" | "silent", string>
}

/** The cart's parts run in the browser, so their specimens do too. */
export function CartParts({ groups, market, title, states }: Props) {
  return (
    <Part id="cart" title={title}>
      <Specimen name="CartSums" state={states.before}>
        <CartSums cart={sampleCart(market, 0, false)} market={market} />
      </Specimen>
      <Specimen name="CartSums" state={states.discount}>
        <CartSums cart={sampleCart(market, 420, true)} market={market} />
      </Specimen>
      <Specimen name="GroupShares">
        <GroupShares
          shares={sampleShares(market, groups)}
          currency_code={market.currency}
          market={market}
        />
      </Specimen>
      <Specimen name="CartFailed" state={states.failed}>
        <CartFailed problem="UNREACHABLE" pieces={3} onRetry={() => {}} />
      </Specimen>
      <Specimen name="CartOrdered" state={states.ordered}>
        <CartOrdered market={market} order={{ token: "sample", display_id: 42 }} />
      </Specimen>
      <Specimen name="StorageNotice" state={states.silent}>
        <StorageNotice />
      </Specimen>
    </Part>
  )
}
