import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { CardDisputes } from "../../components/card-disputes"
import { CardFindings } from "../../components/card-findings"
import { Crumb } from "../../components/crumb"
import { DeadEvents } from "../../components/dead-events"

/** Everything about card payments that may need a person: disputes, findings, events that failed. */
const CardPaymentsPage = () => (
  <div className="flex flex-col gap-y-3">
    <CardDisputes />
    <CardFindings />
    <DeadEvents />
  </div>
)

export const config = defineRouteConfig({
  label: "cards.title",
  translationNs: "ciap",
  icon: CreditCard,
  rank: 7,
})

export const handle = { breadcrumb: () => <Crumb label="cards.title" /> }

export default CardPaymentsPage
