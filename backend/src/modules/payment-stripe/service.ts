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
import { stripeClient } from "../../lib/stripe"
import { cardFacts, intentFacts, isGivenBack, isStanding, recordedRefunds } from "./intent-facts"

type Options = {
  readonly apiKey: string
  readonly webhookSecret: string
  readonly capture: boolean
  readonly automaticPaymentMethods: boolean
  readonly api_url: string
}

type Data = Record<string, unknown>
const kept = <Answer extends { data?: Data }>(answer: Answer): Answer => ({
  ...answer,
  data: intentFacts(answer.data),
})

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/**
 * Card payments: Medusa's Stripe provider at a configurable address, which keeps little, trusts nothing that a browser
 * sends, and refunds once.
 */
export class CardPaymentService extends StripeProviderService {
  static override identifier = "stripe"

  constructor(container: Record<string, unknown>, options: Options) {
    super(container, options)
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
   * Refunds an amount once. A refund that Stripe has and Medusa has not recorded yet, because an answer was lost or
   * because it was made in Stripe's dashboard, is recorded instead of made again.
   *
   * @throws MedusaError when Stripe refuses; nothing was refunded then
   */
  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const payment_intent = text(input.data?.id)
    const currency = text(input.data?.currency)
    if (payment_intent === "" || currency === "")
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "This payment does not name its Stripe payment. Nothing was refunded; look the payment up in Stripe.",
      )
    const { amount_minor } = fromMedusa(input.amount, currency)
    const recorded = recordedRefunds(input.data)
    const refund =
      (await this.unrecorded(payment_intent, recorded, amount_minor)) ??
      (await this.refundOnce(payment_intent, amount_minor, recorded.length + 1))
    return { data: { ...input.data, refunds: [...recorded, refund.id] } }
  }

  private async unrecorded(
    payment_intent: string,
    recorded: readonly string[],
    amount_minor: bigint,
  ) {
    for await (const refund of this.stripe_.refunds.list({ payment_intent, limit: 100 })) {
      const same = BigInt(refund.amount) === amount_minor
      if (same && isStanding(refund) && !recorded.includes(refund.id)) return refund
    }
    return undefined
  }

  private async refundOnce(payment_intent: string, amount_minor: bigint, number: number) {
    try {
      return await this.stripe_.refunds.create(
        { payment_intent, amount: Number(amount_minor) },
        { idempotencyKey: `refund:${payment_intent}:${number}` },
      )
    } catch (error) {
      throw this.buildError("Stripe did not refund", error as Error)
    }
  }
}
