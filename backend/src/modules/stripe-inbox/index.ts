import { Module } from "@medusajs/framework/utils"
import StripeInboxService from "./service"

export const STRIPE_INBOX_MODULE = "stripe_inbox"

export default Module(STRIPE_INBOX_MODULE, { service: StripeInboxService })
