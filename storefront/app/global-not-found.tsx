import "@/styles/stand-ins.css"
import "@/styles/tokens.css"
import "@/styles/base.css"
import { languages, prebuiltMarkets } from "@ciap/contract"
import type { Metadata } from "next"
import { messagesOf } from "@/messages"
import { fontClasses } from "@/styles/fonts"

export const metadata: Metadata = {
  title: languages.map((language) => messagesOf(language).site.notFound.title).join(" · "),
}

/** An address outside every market: its language is unknown, so all of ours are spoken. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <main className="wrap section">
          <h1>404</h1>
          {languages.map((language) => {
            const { notFound } = messagesOf(language).site
            const market = prebuiltMarkets.find((code) => code.startsWith(language)) ?? "en-us"
            return (
              <section key={language} lang={language}>
                <h2>{notFound.title}</h2>
                <p>
                  {notFound.text}{" "}
                  {/* A plain link: the next page belongs to another root layout. */}
                  <a href={`/${market}`}>{notFound.home}</a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
