import { format, isCurrencyCode, money } from "@ciap/money"
import type Stripe from "stripe"
import { linkedText } from "../resources/files"
import { finishChallenge } from "../resources/confirm"
import { Problem } from "../http/problem"
import type { Sim } from "../sim"
import { escapeHtml, pageHtml, paragraph } from "./html"
import { type Language, words } from "./words"

/** What a browser that came by itself is answered. */
export type PageAnswer = { status: number; type: string; body: string; location?: string }

const html = (status: number, body: string): PageAnswer => ({
  status,
  type: "text/html; charset=utf-8",
  body,
})

/** The first page: what this is, so that nobody takes it for the real thing. */
export function homePage(language: Language): PageAnswer {
  const { home_title, home_text } = words[language]
  return html(200, pageHtml(language, home_title, paragraph(home_text)))
}

/** The bank's question, as Stripe shows it in test mode: prove it, or let it fail. */
export function challengePage(sim: Sim, id: string, secret: string | null, language: Language) {
  const intent = openIntent(sim, id, secret)
  const said = words[language]
  if (!intent) return nothingToDo(language)
  const body = `${paragraph(`${said.amount}: ${amountOf(intent.amount, intent.currency, language)}`)}
${paragraph(said.challenge_text)}
<form method="post">
<input type="hidden" name="client_secret" value="${escapeHtml(String(intent.client_secret))}">
<input type="hidden" name="lang" value="${language}">
<button class="first" name="outcome" value="authenticated">${escapeHtml(said.authenticate)}</button>
<button name="outcome" value="failed">${escapeHtml(said.fail)}</button>
</form>`
  return html(200, pageHtml(language, said.challenge_title, body))
}

/** The buyer's answer: the payment goes on or fails, and she is sent back to the shop as Stripe would. */
export function answerChallenge(
  sim: Sim,
  id: string,
  secret: string | null,
  outcome: "authenticated" | "failed",
  language: Language,
): PageAnswer {
  const intent = openIntent(sim, id, secret)
  if (!intent) return nothingToDo(language)
  const return_url = sim.store.get("challenges", id)?.return_url ?? null
  const succeeded = isPaid(finish(sim, intent, outcome))
  sim.store.commit()
  if (return_url === null) {
    const { finished_title, finished_text } = words[language]
    return html(200, pageHtml(language, finished_title, paragraph(finished_text)))
  }
  const location = new URL(return_url)
  location.searchParams.set("payment_intent", id)
  location.searchParams.set("payment_intent_client_secret", String(intent.client_secret))
  location.searchParams.set("redirect_status", succeeded ? "succeeded" : "failed")
  return { status: 303, type: "text/plain", body: "", location: location.href }
}

/** A bank that says no after all is no error of this page: the intent remembers it. */
function finish(sim: Sim, intent: Stripe.PaymentIntent, outcome: "authenticated" | "failed") {
  sim.request = { id: null, idempotency_key: null }
  try {
    return finishChallenge(sim, intent, outcome)
  } catch (error) {
    if (error instanceof Problem && error.leaves === "changes") return intent
    sim.store.rollback()
    throw error
  }
}

const isPaid = ({ status }: Stripe.PaymentIntent) =>
  status === "succeeded" || status === "requires_capture"

/** The receipt that a charge links to. */
export function receiptPage(sim: Sim, id: string, language: Language): PageAnswer {
  const charge = sim.store.get("charges", id)
  const said = words[language]
  if (!charge) return nothingToDo(language)
  const amount = paragraph(`${said.amount}: ${amountOf(charge.amount, charge.currency, language)}`)
  const body = `${amount}\n${paragraph(said.receipt_text)}`
  return html(200, pageHtml(language, said.receipt_title, body))
}

/** A report behind a link. */
export function linkedFile(sim: Sim, secret: string): PageAnswer | undefined {
  const body = linkedText(sim, secret)
  return body === undefined ? undefined : { status: 200, type: "text/csv; charset=utf-8", body }
}

function nothingToDo(language: Language): PageAnswer {
  const { nothing_to_do_title, nothing_to_do_text } = words[language]
  return html(404, pageHtml(language, nothing_to_do_title, paragraph(nothing_to_do_text)))
}

function openIntent(sim: Sim, id: string, secret: string | null) {
  const intent = sim.store.get("payment_intents", id)
  const open = intent?.status === "requires_action" && intent.client_secret === secret
  return open ? intent : undefined
}

function amountOf(minor: number, currency: string, language: Language): string {
  return isCurrencyCode(currency) ? format(money(BigInt(minor), currency), language) : String(minor)
}
