import { money } from "@ciap/money"

import { payout, run } from "../__tests__/runs"
import { writeCashSheet } from "./cash-sheet"

const sheet = (change: Parameters<typeof run<null>>[1] = {}) => {
  const file = writeCashSheet(run([null, null], change))
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  return file.text
}

describe("the sheet to sign for cash", () => {
  it("has a row to sign for each payment, and their sum", () => {
    const text = sheet()
    expect(text).toContain("Central inventada (RUC 20000000001) · Fecha de pago: 27/11/2026")
    expect(text).toContain(
      '<tr><td>1</td><td>Asociación Ñusta 1</td><td>DNI 00000001</td><td>Prima de octubre<br><small>PO-1</small></td><td class="amount">S/ 1,234.50</td><td></td></tr>',
    )
    expect(text).toContain("Total (2 pagos)")
    expect(text).toContain('<th class="amount">S/ 3,703.50</th>')
    expect(text).toBe(sheet())
  })

  it("loads nothing and runs nothing, whatever people are called", () => {
    const payee = { name: `<script>alert("x")</script> & 'co'`, document: null }
    const text = sheet({ payouts: [payout(null, 1, { payee, concept: "<img src=//x>" })] })
    expect(text).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;")
    expect(text).not.toMatch(/<(script|img|link)|https?:|url\(/)
    expect(text).toContain("Total (1 pago)")
  })

  it("writes any currency, with and without decimals", () => {
    const yen = [payout(null, 1, { amount: money(1234567n, "jpy") })]
    const payer = { name: "Central", tax_id: null }
    const text = sheet({ payouts: yen, currency_code: "jpy", payer })
    expect(text).toContain("JPY 1,234,567")
    expect(text).toContain("<p>Central · Fecha")
  })

  it("is not written when the run cannot be paid", () => {
    expect(writeCashSheet(run([]))).toMatchObject({
      ok: false,
      problems: [{ code: "NOTHING_TO_PAY" }],
    })
  })
})
