import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { AgeList } from "../../components/reconciliation/age-list"
import { Identities } from "../../components/reconciliation/identities"
import { ImportFile } from "../../components/reconciliation/import-file"
import { OpenLines } from "../../components/reconciliation/open-lines"
import { Crumb } from "../../components/crumb"

/** From the file to green sums: import, match, compare, see what stays open. */
const ReconciliationPage = () => (
  <div className="flex flex-col gap-y-3">
    <ImportFile />
    <OpenLines />
    <Identities />
    <AgeList />
  </div>
)

export const config = defineRouteConfig({
  label: "reconciliation.title",
  translationNs: "ciap",
  icon: CheckCircle,
  rank: 2,
})

export const handle = { breadcrumb: () => <Crumb label="reconciliation.title" /> }

export default ReconciliationPage
