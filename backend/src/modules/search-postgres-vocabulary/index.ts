import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { VocabularySearchService } from "./service"

export default ModuleProvider(Modules.SEARCH, { services: [VocabularySearchService] })
