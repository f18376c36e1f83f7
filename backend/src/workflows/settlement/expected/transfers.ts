import { accounts } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fromMedusa } from "../../../lib/money-border"
import type { ExpectedMovement, ExpectedSource } from "./movement"

const providers = ["pp_transfer_bank", "pp_transfer_yape"]

type Moved = {
  kind: "transfer_receipt" | "transfer_refund"
  id: string
  /** Major units. */
  amount: string
  currency_code: string
  on: string
  operation_number: string | null
  reference: string | null
}

/**
 * What of transfers stands in no match. One statement: of the tens of thousands of a year a few wait, and only those are
 * carried out of the database (ADR 0016).
 */
async function openSince(container: MedusaContainer, since: string): Promise<Moved[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Moved[] }>(
    `select m.kind, m.id, m.amount, lower(p.currency_code) as currency_code,
            coalesce(case when m.kind = 'transfer_receipt' then p.metadata #>> '{receipt,received_on}' end,
                     to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD')) as "on",
            p.metadata #>> '{receipt,operation_number}' as operation_number, p.data ->> 'reference' as reference
       from (select 'transfer_receipt' as kind, c.id, c.payment_id, c.created_at,
                    coalesce(c.raw_amount ->> 'value', c.amount::text) as amount
               from capture c where c.deleted_at is null
             union all
             select 'transfer_refund', r.id, r.payment_id, r.created_at, coalesce(r.raw_amount ->> 'value', r.amount::text)
               from refund r where r.deleted_at is null) m
       join payment p on p.id = m.payment_id and p.deleted_at is null
      where p.provider_id = any (:providers) and p.updated_at >= cast(:since as date)
        and not exists (select from settlement_match_part s where s.kind = m.kind and s.counterpart_id = m.id and s.live)
      order by m.id`,
    { providers, since },
  )
  return rows
}

function movementOf({ kind, id, amount, currency_code, on, ...known }: Moved): ExpectedMovement {
  const { amount_minor } = fromMedusa(amount, currency_code)
  const references = [known.operation_number, known.reference].filter(
    (word) => word !== null && word !== "",
  ) as string[] // the filter leaves texts alone
  return {
    kind,
    id,
    account_code: accounts.cash("transfer", currency_code),
    amount_minor: kind === "transfer_receipt" ? amount_minor : -amount_minor,
    currency_code,
    on,
    references,
    label: references.join(" · "),
  }
}

/** Transfers and Yape payments that staff saw arrive and confirmed, and what of them went back to their buyers. */
export const transfers: ExpectedSource = async (container, since) =>
  (await openSince(container, since)).map(movementOf).filter(({ on }) => on >= since)
