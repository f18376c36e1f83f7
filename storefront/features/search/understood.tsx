import type { CatalogueAnswer } from "@ciap/contract"
import { useTranslations } from "next-intl"

/** What became of words that no piece says, in plain sentences; nothing where every word was simply found. */
export function Understood({ understood }: Pick<CatalogueAnswer, "understood">) {
  const t = useTranslations("search")
  if (understood === null) return null
  const { words, every_word } = understood
  const found = words.some(({ how }) => how === "exact" || how === "near")
  if (!found) return null
  return (
    <>
      {words.map(({ typed, how, known }, place) => {
        if (how === "near")
          return <p key={place}>{t("near", { typed, known: known.slice(0, 3).join(", ") })}</p>
        if (how === "unknown") return <p key={place}>{t("unknown", { typed })}</p>
        return null
      })}
      {!every_word && <p>{t("anyWord")}</p>}
    </>
  )
}
