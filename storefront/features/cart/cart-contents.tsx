"use client"

import type { Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { Link } from "@/ui/link"
import { useState } from "react"
import type { CartLine as Line } from "@/lib/cart/cart"
import { sharesOf, titleOf } from "@/lib/cart/facts"
import { addLine, applyCode, removeCode, removeLine, setQuantity } from "@/lib/cart/operations"
import type { CartShown } from "@/lib/cart/state"
import type { CartControl } from "@/lib/cart/use-cart"
import { formatterOf } from "@/lib/format"
import { ButtonAnchor } from "@/ui/button"
import { CartSums } from "@/ui/cart-sums"
import { GroupShares } from "@/ui/group-shares"
import { CartEmpty } from "./cart-empty"
import { CartLine } from "./cart-line"
import { LostNotice, RemovedNotice, TroubleNotice, UnsoldNotice } from "./cart-notices"
import styles from "./cart-page.module.css"
import { CodeForm } from "./code-form"

type Props = {
  market: Market
  view: CartShown
  control: CartControl
  /** Tells a screen reader what has changed. */
  say: (sentence: string) => void
}

type Removed = { line: Line; title: string }

/** What can be done with the lines; each act says how it ended. */
function useLineActs({ market, view, control, say }: Props) {
  const t = useTranslations("cart.said")
  const format = formatterOf(market)
  const [removed, setRemoved] = useState<Removed | null>(null)

  /** Does it and tells; `tell` gets the new cart. */
  async function doAndTell(
    about: string,
    work: Parameters<typeof control.act>[1],
    tell: (total: string) => string,
  ): Promise<boolean> {
    const cart = await control.act(about, work)
    if (cart) say(tell(format.money(cart.totals.total)))
    return cart !== null
  }

  return {
    removed,
    async want(line: Line, count: number) {
      const piece = titleOf(line, view.documents)
      await doAndTell(
        line.id,
        (record) => setQuantity(record, line.id, count),
        (total) => t("quantity", { piece, count, total }),
      )
    },
    async remove(line: Line) {
      const title = titleOf(line, view.documents)
      const done = await doAndTell(
        line.id,
        (record) => removeLine(record, line.id),
        (total) => t("removed", { piece: title, total }),
      )
      if (done) setRemoved({ line, title })
    },
    async undo({ line, title }: Removed) {
      const done = await doAndTell(
        "undo",
        (record) => addLine(record, line),
        () => t("back", { piece: title }),
      )
      if (done) setRemoved(null)
    },
    apply: (code: string) =>
      doAndTell(
        "code",
        (record) => applyCode(record, code),
        (total) => t("code", { code, total }),
      ),
    takeOff: (code: string) =>
      doAndTell(
        "code",
        (record) => removeCode(record, code),
        (total) => t("codeGone", { code, total }),
      ),
  }
}

export function CartContents(props: Props) {
  const { market, view, control } = props
  const { cart, documents } = view
  const t = useTranslations("cart")
  const acts = useLineActs(props)
  const told = useTroubleWords(view)
  const { trouble, busy } = control
  const about = (name: string): string | null => (trouble?.about === name ? told(trouble) : null)
  const elsewhere = trouble !== null && trouble.about === "undo" ? told(trouble) : null

  return (
    <>
      <div>
        {view.kind === "ready" && <LostNotice pieces={view.lost} />}
        {view.kind === "unsold" && <UnsoldNotice market={market} view={view} control={control} />}
        {elsewhere !== null && <TroubleNotice sentence={elsewhere} />}
        {acts.removed && (
          <RemovedNotice
            key={acts.removed.line.id}
            piece={acts.removed.title}
            onUndo={() => acts.removed && void acts.undo(acts.removed)}
          />
        )}
      </div>
      {cart.lines.length === 0 ? (
        <CartEmpty market={market} />
      ) : (
        <div className={styles.contents}>
          <div>
            <ul className={styles.lines} aria-label={t("lines.label")}>
              {cart.lines.map((line) => (
                <CartLine
                  key={line.id}
                  line={line}
                  documents={documents}
                  market={market}
                  busy={busy.includes(line.id)}
                  trouble={about(line.id)}
                  onWant={(count) => acts.want(line, count)}
                  onRemove={() => void acts.remove(line)}
                />
              ))}
            </ul>
            <p className={styles.onward}>
              <Link href={`/${market.code}/catalogue`}>{t("onward")}</Link>
            </p>
          </div>
          <CartSummary market={market} view={view} acts={acts} busy={busy} fault={about("code")} />
        </div>
      )}
    </>
  )
}

/** The sentence for a refusal; where the server names a piece, its title in the market's language is in it. */
function useTroubleWords({ cart, documents }: CartShown) {
  const t = useTranslations("cart.code")
  const problem = useTranslations("problems")
  return ({ key, detail }: NonNullable<CartControl["trouble"]>): string => {
    const named = cart.lines.find(({ title }) => title !== "" && detail.includes(title))
    if (key === "GROUP_PART_REACHED" && named)
      return t("reached", { piece: titleOf(named, documents) })
    return problem(key)
  }
}

type SummaryProps = {
  market: Market
  view: CartShown
  acts: Pick<ReturnType<typeof useLineActs>, "apply" | "takeOff">
  busy: CartControl["busy"]
  /** Why the last code was refused. */
  fault: string | null
}

/** Codes, sums, the way to the checkout, and what of it goes to the groups. */
function CartSummary({ market, view, acts, busy, fault }: SummaryProps) {
  const t = useTranslations("cart")
  const { cart, documents } = view
  return (
    <aside className={styles.summary} aria-label={t("sums.label")}>
      <CodeForm
        codes={cart.codes}
        busy={busy.includes("code")}
        trouble={fault}
        onApply={acts.apply}
        onRemove={(code) => void acts.takeOff(code)}
      />
      <CartSums cart={cart} market={market} />
      {view.kind === "ready" && (
        <p className={styles.go}>
          <ButtonAnchor href={`/${market.code}/checkout`}>{t("checkout")}</ButtonAnchor>
        </p>
      )}
      <GroupShares
        shares={sharesOf(cart.lines, documents, cart.currency_code)}
        currency_code={cart.currency_code}
        market={market}
      />
    </aside>
  )
}
