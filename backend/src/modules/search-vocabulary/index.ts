import { MedusaService, Module } from "@medusajs/framework/utils"

/**
 * Holds nothing but a migration: the text configuration that Medusa's PostgreSQL search needs for
 * `language: "simple"`. Medusa ships the English one only, and our documents carry three languages
 * side by side, so words are folded (accents, case) but never stemmed.
 */
class SearchVocabularyService extends MedusaService({}) {}

export default Module("search_vocabulary", { service: SearchVocabularyService })
