import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { ShippingByWeightService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [ShippingByWeightService] })
