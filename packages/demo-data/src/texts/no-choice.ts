import type { InEachLanguage } from "./types"

/** Option and value of a piece that comes in one way only: Medusa asks every product for an option. */
export const noChoice: InEachLanguage<{ readonly name: string; readonly value: string }> = {
  en: { name: "piece", value: "as shown" },
  es: { name: "pieza", value: "como se muestra" },
  fr: { name: "pièce", value: "telle que présentée" },
}
