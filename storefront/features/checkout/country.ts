/** A country one can deliver to, by its name in the market's language. */
export type Country = { readonly code: string; readonly name: string }
