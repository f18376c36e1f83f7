/** How the brands write themselves, by Stripe's names for them. */
const brands: Readonly<Record<string, string>> = {
  amex: "American Express",
  cartes_bancaires: "Cartes Bancaires",
  diners: "Diners Club",
  discover: "Discover",
  eftpos_au: "eftpos",
  jcb: "JCB",
  mastercard: "Mastercard",
  unionpay: "UnionPay",
  visa: "Visa",
}

/** The name on the card; one that is new to us is shown as Stripe calls it. */
export const cardBrand = (brand: string): string =>
  (Object.hasOwn(brands, brand) ? brands[brand] : undefined) ?? brand
