import type { StatementLanguage } from "../facts"
import { en } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import type { StatementWords } from "./statement-words"

const words: Readonly<Record<StatementLanguage, StatementWords>> = { es, en, fr }

export const wordsIn = (language: StatementLanguage): StatementWords => words[language]
