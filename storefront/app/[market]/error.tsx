"use client"

import { usePathname } from "next/navigation"
import en from "@/messages/en/error.json"
import es from "@/messages/es/error.json"
import fr from "@/messages/fr/error.json"
import { Button, ButtonLink } from "@/ui/button"
import { WovenLine } from "@/ui/woven-line"

/** A page that could not be made: says so in the page's language, offers to try again, and leads on. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const path = usePathname()
  // Chosen here, because an error page gets no words from the server that has just failed.
  const words = path.startsWith("/es-") ? es : path.startsWith("/fr-") ? fr : en
  return (
    <div className="wrap section">
      <h1>{words.title}</h1>
      <WovenLine seed="ciap" />
      <p className="lead section">{words.text}</p>
      <p className="ways">
        <Button onClick={reset}>{words.retry}</Button>
        <ButtonLink kind="quiet" href={`/${path.split("/")[1] ?? ""}`}>
          {words.home}
        </ButtonLink>
      </p>
    </div>
  )
}
