import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
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
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  MedusaError,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { transferReference } from "./reference"

/** One line of the instructions: what it is (`holder`, `account`, `yape`) and its value. */
export type PayTo = { readonly label: string; readonly value: string }

type Options = {
  /** How the buyer sends the money. */
  readonly method: "bank" | "yape"
  /** Where the money goes; shown to the buyer as it stands. */
  readonly pay_to: readonly PayTo[]
  /** True while `pay_to` names no real account. */
  readonly demonstration: boolean
}

const text = (value: unknown): string => (typeof value === "string" ? value : "")

/**
 * Money that arrives outside the shop: a bank transfer, or a Yape payment in Peru.
 *
 * Placing the order authorises the payment, that is, records what is expected and under which reference.
 * Nothing is paid until staff confirm the receipt, which captures. The provider never trusts what the browser
 * sends in `data`: only the session's id is read from it.
 */
export class TransferPaymentService extends AbstractPaymentProvider<Options> {
  static override identifier = "transfer"

  private readonly options: Options

  constructor(container: Record<string, unknown>, options: Options) {
    super(container, options)
    this.options = options
  }

  static override validateOptions(options: Record<string, unknown>): void {
    if (options.method !== "bank" && options.method !== "yape")
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        "The transfer payment provider needs `method`: bank or yape.",
      )
    if (!Array.isArray(options.pay_to) || options.pay_to.length === 0)
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        "The transfer payment provider needs `pay_to`: where buyers send the money.",
      )
  }

  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session_id = text(input.data?.session_id)
    if (session_id === "")
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The payment could not be prepared because its session has no id. Nothing was charged; please choose the payment again.",
      )
    const reference = transferReference(session_id)
    return { id: reference, data: this.instructions(reference, input.currency_code) }
  }

  override async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const reference = text(input.data?.reference)
    return { data: this.instructions(reference, input.currency_code) }
  }

  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: { ...input.data } }
  }

  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...input.data } }
  }

  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: { ...input.data } }
  }

  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...input.data } }
  }

  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: { ...input.data } }
  }

  override async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...input.data } }
  }

  override async getPaymentStatus(_input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED }
  }

  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private instructions(reference: string, currency_code: string): Record<string, unknown> {
    return {
      method: this.options.method,
      reference,
      currency_code: currency_code.toLowerCase(),
      pay_to: this.options.pay_to,
      demonstration: this.options.demonstration,
    }
  }
}
