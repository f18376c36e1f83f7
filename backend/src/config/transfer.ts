type Account = { readonly account: string | undefined; readonly holder: string | undefined }

const no_account = "000-0000000-0-00 (demonstration, do not pay)"
const no_number = "900 000 000 (demonstration, do not pay)"

/** Where buyers send a bank transfer; marked as demonstration until a real account is configured. */
export const bankTransfer = ({ account, holder }: Account) => ({
  method: "bank",
  pay_to: [
    { label: "Titular · Holder · Titulaire", value: holder ?? "CIAP" },
    { label: "Cuenta · Account · Compte", value: account ?? no_account },
  ],
  demonstration: account === undefined,
})

/** Where buyers in Peru send a Yape payment. */
export const yapePayment = ({ number }: { readonly number: string | undefined }) => ({
  method: "yape",
  pay_to: [{ label: "Yape", value: number ?? no_number }],
  demonstration: number === undefined,
})
