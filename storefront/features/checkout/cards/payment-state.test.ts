import { languages } from "@ciap/contract"
import { messagesOf } from "@/messages"
import { declineOf } from "./declines"
import { NotPaid, payOnce } from "./payer"
import { type PaymentState, type PayOutcome, stateOf } from "./payment-state"

const intent = (status: string, more: object = {}) => ({
  status,
  last_payment_error: null,
  next_action: null,
  ...more,
})

describe("where a payment stands", () => {
  it.each([
    ["requires_payment_method", "open"],
    ["requires_confirmation", "open"],
    ["requires_action", "asked"],
    ["processing", "processing"],
    ["a status of later years", "processing"],
    ["succeeded", "paid"],
    ["requires_capture", "paid"],
    ["canceled", "gone"],
  ])("%s is %s", (status, kind) => {
    expect(stateOf(intent(status)).kind).toBe(kind)
  })

  it("remembers why the last try failed, and where the bank asks", () => {
    const last_payment_error = { code: "card_declined", decline_code: "insufficient_funds" }
    expect(stateOf(intent("requires_payment_method", { last_payment_error }))).toEqual({
      kind: "open",
      decline: "insufficient_funds",
    })
    const next_action = { redirect_to_url: { url: "http://bank.example/ask" } }
    expect(stateOf(intent("requires_action", { next_action }))).toEqual({
      kind: "asked",
      url: "http://bank.example/ask",
    })
  })
})

describe("why a card was not taken", () => {
  it.each([
    ["card_declined", "insufficient_funds", "insufficient_funds"],
    ["card_declined", "generic_decline", "declined"],
    ["card_declined", "lost_card", "declined"],
    ["card_declined", "stolen_card", "declined"],
    ["card_declined", "fraudulent", "declined"],
    ["expired_card", null, "expired_card"],
    ["incorrect_cvc", "incorrect_cvc", "incorrect_cvc"],
    ["processing_error", undefined, "processing_error"],
    ["payment_intent_authentication_failure", undefined, "not_authenticated"],
    ["constructor", "toString", "declined"],
  ])("is by %s and %s: %s", (code, decline_code, decline) => {
    expect(declineOf({ code, decline_code })).toBe(decline)
  })

  it.each(languages)("is told in %s, and that nothing was charged", (language) => {
    const charged = { es: /No se cobró nada/, en: /Nothing was charged/, fr: /Rien n’a été débité/ }
    for (const sentence of Object.values(messagesOf(language).checkout.card.declines))
      expect(sentence).toMatch(charged[language])
  })
})

describe("paying once", () => {
  const paying = async (before: PaymentState, after: PayOutcome = { kind: "paid" }) => {
    const pay = jest.fn(() => Promise.resolve(after))
    const way = { client_secret: "pi_1_secret_2", return_url: "http://shop.example/back" }
    const outcome = await payOnce({
      ...way,
      stateOf: () => Promise.resolve(before),
      payer: { pay },
    }).then(
      () => "paid",
      (error: unknown) => (error instanceof NotPaid ? error.outcome : error),
    )
    return { outcome, tries: pay.mock.calls }
  }

  it("pays what is open, and what waits for a bank and is paid with another card", async () => {
    for (const before of [
      { kind: "open", decline: null },
      { kind: "asked", url: null },
    ] as const)
      expect(await paying(before)).toEqual({
        outcome: "paid",
        tries: [["pi_1_secret_2", "http://shop.example/back"]],
      })
  })

  it("never asks a card again when the payment was made, or is being made", async () => {
    expect(await paying({ kind: "paid" })).toEqual({ outcome: "paid", tries: [] })
    for (const before of [{ kind: "processing" }, { kind: "gone" }] as const)
      expect(await paying(before)).toEqual({ outcome: before, tries: [] })
  })

  it("tells what the card came to when it has not paid", async () => {
    const open = { kind: "open", decline: null } as const
    for (const after of [
      { kind: "open", decline: "declined" },
      { kind: "asked", url: "http://bank.example" },
      { kind: "unfilled" },
    ] as const)
      expect((await paying(open, after)).outcome).toEqual(after)
  })
})
