import type Stripe from "stripe"
import { z } from "zod"
import { emit } from "../events"
import { isWithin, page } from "../http/list"
import {
  accepted,
  addressParameter,
  created,
  id,
  mergeMetadata,
  metadata,
  paging,
  shipping,
  text,
} from "../http/parameters"
import { missing } from "../http/problem"
import { type Route, route } from "../http/route"
import { newId, type Sim } from "../sim"
import { newerFields } from "./newer-fields"
import { attach, findPaymentMethod } from "./payment-methods"
import { shippingObject } from "./shipping"

const parameters = z
  .strictObject({
    address: addressParameter,
    description: text,
    email: text,
    invoice_settings: accepted,
    metadata,
    name: text,
    payment_method: id,
    phone: text,
    preferred_locales: z.array(z.string()),
    shipping,
    tax_exempt: z.enum(["exempt", "none", "reverse"]),
  })
  .partial()

type Parameters = z.output<typeof parameters>

export function findCustomer(sim: Sim, customer: string): Stripe.Customer {
  const found = sim.store.get("customers", customer)
  if (!found || found.deleted) throw missing("customer", customer, "id")
  return found
}

function create(sim: Sim, p: Parameters): Stripe.Customer {
  const id = newId(sim, "cus")
  const bare: Stripe.Customer = {
    id,
    object: "customer",
    address: null,
    balance: 0,
    created: sim.clock.now(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: id.slice(-8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
    ...newerFields.customer,
  }
  const customer = sim.store.put("customers", changed(bare, p))
  if (p.payment_method !== undefined) {
    attach(sim, findPaymentMethod(sim, p.payment_method, "payment_method"), id)
  }
  emit(sim, "customer.created", customer)
  return customer
}

function changed(before: Stripe.Customer, p: Parameters): Stripe.Customer {
  const either = <T>(given: T | undefined, kept: T | undefined) =>
    given === undefined ? kept : given
  return {
    ...before,
    address: either(p.address, before.address) ?? null,
    description: either(p.description, before.description) ?? null,
    email: either(p.email, before.email) ?? null,
    metadata: mergeMetadata(before.metadata, p.metadata),
    name: either(p.name, before.name) ?? null,
    phone: either(p.phone, before.phone) ?? null,
    preferred_locales: either(p.preferred_locales, before.preferred_locales ?? []) ?? [],
    shipping: p.shipping ? shippingObject(p.shipping) : before.shipping,
    tax_exempt: p.tax_exempt ?? before.tax_exempt ?? "none",
  }
}

function remove(sim: Sim, id: string): Stripe.DeletedCustomer {
  const customer = findCustomer(sim, id)
  for (const method of sim.store.all("payment_methods")) {
    if (method.customer === id) sim.store.put("payment_methods", { ...method, customer: null })
  }
  const gone = { id, object: "customer", deleted: true } as const
  sim.store.put("customers", { ...gone, created: customer.created })
  emit(sim, "customer.deleted", customer)
  return gone
}

const listed = z.strictObject({ ...paging, ...created, email: z.string().optional() })

export const customerRoutes: readonly Route[] = [
  route("POST", "/v1/customers", parameters, create),
  route("GET", "/v1/customers", listed, (sim, p) => {
    const customers = sim.store
      .all("customers")
      .filter((customer): customer is Stripe.Customer => !customer.deleted)
      .filter((customer) => isWithin(customer.created, p.created))
      .filter(({ email }) => p.email === undefined || email === p.email)
    return page(customers, p, "/v1/customers")
  }),
  route("GET", "/v1/customers/:id", z.strictObject({}), (sim, _p, id) => {
    const found = sim.store.get("customers", id)
    if (!found) throw missing("customer", id, "id")
    return found.deleted ? { id, object: "customer", deleted: true } : found
  }),
  route("POST", "/v1/customers/:id", parameters, (sim, p, id) => {
    const before = findCustomer(sim, id)
    const after = sim.store.put("customers", changed(before, p))
    emit(sim, "customer.updated", after, before)
    return after
  }),
  route("DELETE", "/v1/customers/:id", z.strictObject({}), (sim, _p, id) => remove(sim, id)),
]
