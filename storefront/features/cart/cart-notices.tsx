"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { useEffect, useRef } from "react"
import { piecesIn } from "@/lib/cart/cart"
import { titleOf } from "@/lib/cart/facts"
import { removeLine } from "@/lib/cart/operations"
import { type KeptLine, recallCart } from "@/lib/cart/record"
import type { CartShown } from "@/lib/cart/state"
import type { CartControl } from "@/lib/cart/use-cart"
import { formatterOf } from "@/lib/format"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

export function TroubleNotice({ sentence }: { sentence: string }) {
  return (
    <Notice kind="trouble">
      <p>{sentence}</p>
    </Notice>
  )
}

/** Pieces that could not be put back into a cart the server had lost. */
export function LostNotice({ pieces }: { pieces: readonly KeptLine[] }) {
  const t = useTranslations("cart")
  if (pieces.length === 0) return null
  return (
    <Notice kind="calm">
      <p>{t("lost", { count: piecesIn(pieces) })}</p>
    </Notice>
  )
}

type RemovedProps = { piece: string; onUndo: () => void }

/** The button that was pressed is gone with its line, so the keyboard goes to the way back. */
export function RemovedNotice({ piece, onUndo }: RemovedProps) {
  const t = useTranslations("cart")
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Notice kind="calm">
      <p>
        {t("removed", { piece })}{" "}
        <Button ref={button} kind="quiet" onClick={onUndo}>
          {t("undo")}
        </Button>
      </p>
    </Notice>
  )
}

type UnsoldProps = {
  market: Market
  view: Extract<CartShown, { kind: "unsold" }>
  control: CartControl
}

/** Which lines stop the cart from coming along into another country, and the two ways on. */
export function UnsoldNotice({ market, view, control }: UnsoldProps) {
  const t = useTranslations("cart.unsold")
  const format = formatterOf(market)
  const before = recallCart()?.market ?? market.code
  const lines = view.cart.lines.filter(({ id }) => view.unsold.includes(id))
  const names = lines.map((line) => titleOf(line, view.documents))

  async function takeOut() {
    for (const { id } of lines) if (!(await control.act(id, (r) => removeLine(r, id)))) return
    control.reload()
  }

  return (
    <Notice kind="trouble">
      <h2>{t("title", { country: format.country(market.country) })}</h2>
      <p>{t("text", { pieces: names.join(", ") })}</p>
      <p>
        <Button aria-disabled={control.busy.length > 0} onClick={() => void takeOut()}>
          {t("remove")}
        </Button>{" "}
        {/* A plain link: it leaves the page for the address that changes markets. */}
        <a href={`/api/market?to=${before}&path=/${market.code}/cart`}>
          {t("back", { country: format.country(before.slice(3)) })}
        </a>
      </p>
    </Notice>
  )
}
