"use client"

import { useTranslations } from "next-intl"
import { useSyncExternalStore } from "react"
import { onKept, storageWorks } from "@/lib/browser/storage"
import { Notice } from "@/ui/notice"

/** Says so when this browser refuses to keep the cart. */
export function StorageNotice() {
  const t = useTranslations("cart")
  const works = useSyncExternalStore(onKept, storageWorks, () => true)
  if (works) return null
  return (
    <Notice kind="calm">
      <p>{t("blocked")}</p>
    </Notice>
  )
}
