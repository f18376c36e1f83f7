import { model } from "@medusajs/framework/utils"

/** Switches the database of Medusa's module test runner on, which needs a model; its table is never created. */
export const LedgerProbe = model.define("ledger_probe", { id: model.id().primaryKey() })
