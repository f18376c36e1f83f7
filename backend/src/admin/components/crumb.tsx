import { useTranslation } from "react-i18next"

/** One of our own words in the path above the page, in the language of the signed-in person. */
export const Crumb = ({ label }: { label: string }) => {
  const { t } = useTranslation("ciap")
  return <span>{t(label)}</span>
}
