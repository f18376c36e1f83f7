import { type Money, sum, toMajor } from "@ciap/money"

import { whenPayable } from "./check-run"
import { documentText } from "./lists"
import { escaped } from "./markup"
import type { Payout, PayoutFile, PayoutRun } from "./run"

const style = `
    @page { size: A4 landscape; margin: 12mm }
    body { font: 11pt/1.35 sans-serif; color: #000; margin: 0 }
    h1 { font-size: 16pt; margin: 0 0 2mm }
    p { margin: 0 0 3mm }
    table { width: 100%; border-collapse: collapse }
    thead { display: table-header-group }
    tfoot { display: table-row-group }
    tr { break-inside: avoid }
    th, td { border: 0.3mm solid #000; padding: 1.5mm 2mm; text-align: left; vertical-align: top }
    tbody td { height: 17mm }
    .amount { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
    .mark { width: 62mm }
    .signatures { display: flex; gap: 12mm; margin-top: 14mm; break-inside: avoid }
    .signatures div { flex: 1; border-top: 0.3mm solid #000; padding-top: 1.5mm }
  `

/**
 * The run as a sheet to print, for groups and members that are paid in cash: each signs, or leaves a fingerprint,
 * beside the amount. One HTML file in Spanish without scripts or anything from elsewhere; same run, same bytes.
 */
export function writeCashSheet(run: PayoutRun<null>): PayoutFile {
  return whenPayable(
    run,
    () => null,
    () => page(run),
  )
}

function page(run: PayoutRun<null>): string {
  const { name, tax_id } = run.payer
  const payer = tax_id === null ? name : `${name} (RUC ${tax_id})`
  const total = sum(
    run.payouts.map(({ amount }) => amount),
    run.currency_code,
  )
  return `<!doctype html>
<html lang="es">
<head>
  <meta charset="utf-8">
  <title>Hoja de pago en efectivo ${escaped(run.reference)}</title>
  <style>${style}</style>
</head>
<body>
  <h1>Hoja de pago en efectivo</h1>
  <p>${escaped(payer)} · Fecha de pago: ${dayText(run.pay_on)} · Referencia: ${escaped(run.reference)}</p>
  <p>Con mi firma o huella declaro que recibí el importe indicado junto a mi nombre.</p>
  <table>
    <thead>
      <tr><th>N.º</th><th>Nombre</th><th>Documento</th><th>Concepto</th><th class="amount">Importe</th><th class="mark">Firma o huella</th></tr>
    </thead>
    <tbody>
${run.payouts.map(row).join("\n")}
    </tbody>
    <tfoot>
      <tr><th colspan="4">Total (${countText(run.payouts.length)})</th><th class="amount">${amountText(total)}</th><th></th></tr>
    </tfoot>
  </table>
  <div class="signatures">
    <div>Entregado por (nombre, DNI y firma)</div>
    <div>Testigo (nombre, DNI y firma)</div>
    <div>Lugar y fecha de la entrega</div>
  </div>
</body>
</html>
`
}

function row({ reference, payee, concept, amount }: Payout<null>, at: number): string {
  const cells = [
    `<td>${at + 1}</td>`,
    `<td>${escaped(payee.name)}</td>`,
    `<td>${escaped(documentText(payee.document))}</td>`,
    `<td>${escaped(concept)}<br><small>${escaped(reference)}</small></td>`,
    `<td class="amount">${amountText(amount)}</td>`,
    "<td></td>",
  ]
  return `      <tr>${cells.join("")}</tr>`
}

const countText = (payments: number): string => (payments === 1 ? "1 pago" : `${payments} pagos`)

const dayText = (day: string): string => day.split("-").reverse().join("/")

/** "S/ 1,234.50": as money is written in Peru. By hand, since Intl's answer depends on the server's ICU data. */
function amountText(amount: Money): string {
  const [whole, decimals] = toMajor(amount).split(".")
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ",")
  const sign = amount.currency_code === "pen" ? "S/" : amount.currency_code.toUpperCase()
  return `${sign} ${decimals === undefined ? grouped : `${grouped}.${decimals}`}`
}
