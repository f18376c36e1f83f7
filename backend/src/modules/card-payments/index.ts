import { Module } from "@medusajs/framework/utils"
import CardPaymentsService from "./service"

export const CARD_PAYMENTS_MODULE = "card_payments"

export default Module(CARD_PAYMENTS_MODULE, { service: CardPaymentsService })
