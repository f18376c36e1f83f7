import type Stripe from "stripe"

/** The `error` object of an answer, as Stripe words it. */
export type ErrorBody = {
  type: Stripe.RawErrorType
  message: string
  code?: string
  decline_code?: string
  param?: string
  charge?: string
  doc_url?: string
  payment_intent?: Stripe.PaymentIntent
  payment_method?: Stripe.PaymentMethod
}

/**
 * What a refused request leaves behind: `nothing` when it never began (Stripe keeps no answer for its key), `answer` when
 * it began and changed nothing, `changes` when the refusal itself is a fact, such as a declined card.
 */
export type Leaves = "nothing" | "answer" | "changes"

/** A request that is answered with an error. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    readonly leaves: Leaves = "answer",
  ) {
    super(body.message)
  }
}

/** Wrong parameters: the request never began. */
export function invalid(message: string, param?: string, code?: string): Problem {
  return new Problem(400, invalidRequest(message, param, code), "nothing")
}

/** Right parameters, wrong moment: the object does not allow it now. */
export function refused(message: string, param?: string, code?: string): Problem {
  return new Problem(400, invalidRequest(message, param, code))
}

/** @param noun as Stripe writes it: `payment_intent`, `charge` */
export function missing(noun: string, id: string, param: string): Problem {
  return new Problem(404, invalidRequest(`No such ${noun}: '${id}'`, param, "resource_missing"))
}

function invalidRequest(message: string, param?: string, code?: string): ErrorBody {
  return {
    type: "invalid_request_error",
    message,
    ...(param === undefined ? {} : { param }),
    ...(code === undefined
      ? {}
      : { code, doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}` }),
  }
}
