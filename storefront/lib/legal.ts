import type english from "@/messages/en/legal.json"

/** The legal pages by their addresses, in the order in which the footer names them. */
export const documents = ["imprint", "terms", "returns", "shipping", "privacy"] as const
export type LegalDocument = (typeof documents)[number]

type Parts = { [D in LegalDocument]: readonly (keyof (typeof english)[D]["parts"])[] }

/** The parts of each page in reading order. */
export const partsOf: Parts = {
  imprint: ["operator", "missing", "responsible", "disputes"],
  terms: ["contract", "price", "payment", "handmade", "liability", "law"],
  returns: ["window", "how", "form", "money", "group", "exceptions"],
  shipping: ["where", "time", "cost", "border", "damage"],
  privacy: ["visiting", "cart", "order", "time", "rights", "people"],
}

/** Whether an address names one of the legal pages. */
export const isLegalDocument = (name: string): name is LegalDocument =>
  (documents as readonly string[]).includes(name)
