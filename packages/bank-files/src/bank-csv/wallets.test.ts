import { money } from "@ciap/money"

import { signed } from "../__tests__/mappings"
import { held, inShort } from "../__tests__/readings"
import { readMobileMoneyCsv } from "./wallets"

// Invented movements: nobody of these names paid anybody.
const yape = `Reporte de transacciones,,,,,
Tipo de Transacción,Origen,Destino,Monto,Mensaje,Fecha de operación
TE PAGÓ,Compradora Inventada,CIAP,"1,120.00",pedido 1042,14/11/2026 10:12:05
PAGASTE,CIAP,Grupo Inventado,80.50,,14/11/2026 22:01:00
`

describe("movements of a wallet", () => {
  it("are read by Yape's preset, with the time that tells equal amounts apart", () => {
    expect(held(readMobileMoneyCsv(yape, "yape")).rows).toMatchObject([
      {
        line: 3,
        booked_on: "2026-11-14",
        booked_time: "10:12:05",
        amount: money(112000n, "pen"),
        counterparty: "Compradora Inventada",
        description: "pedido 1042",
      },
      { line: 4, amount: money(-8050n, "pen"), counterparty: "Grupo Inventado", description: "" },
    ])
  })

  it("are read by Plin's preset", () => {
    const text = "Fecha,Número de operación,Descripción,Monto\n14/11/2026,000777,PLIN,35.00\n"
    expect(held(readMobileMoneyCsv(text, "plin")).rows).toMatchObject([
      { amount: money(3500n, "pen"), reference: "000777", counterparty: null },
    ])
  })

  it("are read by a mapping saved for them", () => {
    const mapping = { ...signed, columns: { ...signed.columns, balance: null } }
    const text =
      "Fecha;Fecha valor;N° operación;Descripción;Detalle;Nombre;Importe\n1/11/2026;;;;;;5,00\n"
    expect(held(readMobileMoneyCsv(text, mapping)).rows).toHaveLength(1)
  })

  it("name the column that a changed export lacks", () => {
    expect(inShort(readMobileMoneyCsv(yape.replace("Destino", "Para"), "yape"))).toEqual([
      [2, "MISSING_COLUMN", "Destino"],
    ])
  })
})
