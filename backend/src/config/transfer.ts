type Account = { readonly account: string | undefined; readonly holder: string | undefined }

// All zeros, so that no bank and no telephone company can have given them to anybody.
const no_account = "000-0000000-0-00"
const no_number = "000 000 000"

/** Where buyers send a bank transfer; marked as demonstration until a real account is configured. */
export const bankTransfer = ({ account, holder }: Account) => ({
  method: "bank",
  pay_to: [
    { label: "holder", value: holder ?? "CIAP" },
    { label: "account", value: account ?? no_account },
  ],
  demonstration: account === undefined,
})

/** Where buyers in Peru send a Yape payment. */
export const yapePayment = ({ number }: { readonly number: string | undefined }) => ({
  method: "yape",
  pay_to: [{ label: "yape", value: number ?? no_number }],
  demonstration: number === undefined,
})
