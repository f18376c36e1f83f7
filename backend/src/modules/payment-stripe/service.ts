import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
} from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package offers its class by no other way
import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider"
import { fromMedusa } from "../../lib/money-border"
import { messageOf } from "../../lib/problem"
import { stripeClient } from "../../lib/stripe"
import {
  carryOutRefund,
  type RefundProgress,
  RefundRefused,
  type RefundToMake,
} from "./carry-out-refund"
import { cardFacts, intentFacts, isGivenBack } from "./intent-facts"

type Options = {
  readonly apiKey: string
  readonly webhookSecret: string
  readonly capture: boolean
  readonly automaticPaymentMethods: boolean
  readonly api_url: string
}

/** Where refunds are written down before Stripe is asked. The module that keeps it is handed in by `medusa-config.ts`. */
type RefundBook = RefundProgress & {
  openRefund(
    ask: {
      payment_intent_id: string
      amount_minor: bigint
      currency_code: string
      captured_minor: bigint
    },
    medusa_refund_id: string | null,
  ): Promise<RefundToMake>
  releaseRefund(id: string): Promise<void>
  markRecorded(id: string): Promise<void>
}

type Injected = Record<string, unknown> & { readonly card_payments: RefundBook }

type Data = Record<string, unknown>
const kept = <Answer extends { data?: Data }>(answer: Answer): Answer => ({
  ...answer,
  data: intentFacts(answer.data),
})

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/** The refusal of `refund_request`: all requests together would ask for more than the payment took. */
const isTooMuch = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "P0412"

/**
 * Card payments: Medusa's Stripe provider at a configurable address, which keeps little, trusts nothing that a browser
 * sends, and refunds once.
 */
export class CardPaymentService extends StripeProviderService {
  static override identifier = "stripe"

  constructor(
    // Looked into only when it is needed: the modules are loaded in any order.
    private readonly injected: Injected,
    options: Options,
  ) {
    super(injected, options)
    this.stripe_ = stripeClient({ api_key: options.apiKey, api_url: options.api_url })
  }

  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const data = { session_id: text(input.data?.session_id) }
    return kept(await super.initiatePayment({ ...input, data }))
  }

  override async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return kept(await super.updatePayment(input))
  }

  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return kept(await super.authorizePayment(input))
  }

  /** A payment that was given back stays `succeeded` at Stripe; to us it pays for nothing any more. */
  override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const answer = await super.getPaymentStatus(input)
    if (answer.status !== "captured") return kept(answer)
    const intent = await this.stripe_.paymentIntents.retrieve(text(input.data?.id), {
      expand: ["latest_charge"],
    })
    const status: GetPaymentStatusOutput["status"] = isGivenBack(intent)
      ? "canceled"
      : answer.status
    return kept({ ...answer, status, data: { ...answer.data, ...cardFacts(intent) } })
  }

  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return kept(await super.capturePayment(input))
  }

  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return kept(await super.cancelPayment(input))
  }

  override async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return kept(await super.retrievePayment(input))
  }

  /**
   * Refunds an amount once: what is asked is written down before Stripe is, and whatever stops in between, the next try or
   * the sweep takes up what is written.
   *
   * @throws MedusaError when Stripe refuses, and then nothing was refunded; or when it does not answer, and then the
   *   refund is kept and completed by the sweep
   */
  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const request = await this.requestOf(input)
    if (request.state !== "recorded") await this.makeAndRecord(request)
    return { data: { ...input.data } }
  }

  private async requestOf({ data, amount, context }: RefundPaymentInput) {
    const payment_intent_id = text(data?.id)
    const currency_code = text(data?.currency)
    const taken = Number(data?.amount_received) || Number(data?.amount) || 0
    if (payment_intent_id === "" || currency_code === "" || taken === 0)
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "This payment does not name its Stripe payment. Nothing was refunded; look the payment up in Stripe.",
      )
    const { amount_minor } = fromMedusa(amount, currency_code)
    const ask = { payment_intent_id, amount_minor, currency_code, captured_minor: BigInt(taken) }
    try {
      return await this.injected.card_payments.openRefund(ask, context?.idempotency_key ?? null)
    } catch (error) {
      throw isTooMuch(error)
        ? new MedusaError(
            MedusaError.Types.NOT_ALLOWED,
            "More is asked back than was paid: a refund that Stripe has not answered yet counts. Nothing was refunded; it is completed within minutes, so look at the order again then.",
          )
        : error
    }
  }

  private async makeAndRecord(request: RefundToMake): Promise<void> {
    const { card_payments } = this.injected
    try {
      await carryOutRefund(this.stripe_, card_payments, request)
    } catch (error) {
      if (error instanceof RefundRefused) throw error
      await card_payments.releaseRefund(request.id)
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Stripe did not answer whether it refunded (${messageOf(error)}). The refund is kept and completed within minutes, once; look at the order again before you ask for another.`,
      )
    }
    await card_payments.markRecorded(request.id)
  }
}
