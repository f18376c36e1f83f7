const files = `ledger/accounts.jsonl
ledger/transactions.jsonl
ledger/entries.jsonl
ledger/movements.jsonl
ledger/seals.jsonl
orders/lines.jsonl
orders/shipping.jsonl
settlement/*.jsonl
payouts/*.jsonl
statements/statements.jsonl
period/close.jsonl
manifest.json`

const english = (month: string): string => `Auditor's pack of ${month}

Each .jsonl file holds one JSON object a line. Amounts are text: whole minor units (cents). In the ledger what stands above
zero is debit, what stands below is credit.

${files}

ledger/accounts     every account with its balance before and after the month
ledger/transactions what was booked in the month, and whatever lies under the same seals; entries and movements belong to it
ledger/seals        the chain of hashes from the first posting to the close. The hash of a seal is
                    SHA-256 of the hash before it, followed by its transactions, one line each, as the text of a JSON array
orders              what of every piece belongs to whom, as it was frozen when it was bought
settlement          what banks said (each file by its SHA-256, each line by its place in it), and what it was matched with
payouts             decisions of assemblies, where groups are paid (last four digits), runs, payouts and their proof
statements          the SHA-256 of what each group was told of the month
period/close        who prepared and who closed the month, over what, the seal, and the figures that were published

No buyer is named: no name, no address, no e-mail, no words of a bank about a payment. People of the cooperative appear by
the number of their login.

How to check it, offline and on any machine with Node: in the shop's source,
    npx pnpm@10 install && npx pnpm@10 --filter @ciap/audit-verifier build
    node packages/audit-verifier/dist/main.js verify this-file.zip
It recomputes what is said here, and names every difference. Compare the seal's hash with the one that was published for
the month: only that one proves that nothing was written anew.
`

const spanish = (month: string): string => `Paquete de auditoría de ${month}

Cada archivo .jsonl contiene un objeto JSON por línea. Los importes son texto: unidades menores enteras (céntimos). En los
libros, lo que está por encima de cero es debe y lo que está por debajo es haber.

${files}

ledger/accounts     cada cuenta con su saldo antes y después del mes
ledger/transactions lo que se asentó en el mes y lo que está bajo los mismos sellos; con sus asientos y movimientos
ledger/seals        la cadena de huellas desde el primer asiento hasta el cierre. La huella de un sello es el SHA-256 de la
                    anterior seguida de sus asientos, uno por línea, como el texto de un arreglo JSON
orders              qué parte de cada pieza es de quién, como quedó fijado al comprarla
settlement          lo que dijeron los bancos (cada archivo por su SHA-256, cada línea por su lugar) y con qué se cruzó
payouts             decisiones de las asambleas, dónde se paga a los grupos (últimas cuatro cifras), corridas, pagos y constancias
statements          el SHA-256 de lo que se informó a cada grupo sobre el mes
period/close        quién preparó y quién cerró el mes, sobre qué, el sello y las cifras publicadas

No se nombra a ninguna persona que compró: ni nombre, ni dirección, ni correo, ni lo que un banco escribió de un pago. El
personal de la cooperativa aparece con el número de su acceso.

Cómo revisarlo, sin conexión y en cualquier máquina con Node: en el código de la tienda,
    npx pnpm@10 install && npx pnpm@10 --filter @ciap/audit-verifier build
    node packages/audit-verifier/dist/main.js verify este-archivo.zip
Recalcula todo lo dicho aquí y nombra cada diferencia. Compare la huella del sello con la que se publicó para el mes: solo
esa prueba que nada se escribió de nuevo.
`

/** What the pack says of itself, by file. */
export const packWords = (month: string): Record<string, string> => ({
  "README.txt": english(month),
  "LEAME.txt": spanish(month),
})
