import type { Language } from "@ciap/contract"
import type { Messages } from "@/messages"

// Makes every `t("…")` a checked key.
declare module "next-intl" {
  interface AppConfig {
    Locale: Language
    Messages: Messages
  }
}
