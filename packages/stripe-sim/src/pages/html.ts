import { type Language, testModeMark, words } from "./words"

/** Makes text safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
}

const style = `
  :root { color-scheme: light; }
  body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: #1d1a16; background: #faf7f2; }
  .mark { margin: 0; padding: .75rem 1rem; background: #ffd54a; color: #1d1a16; font-weight: 700; text-align: center; }
  .mark span { font-weight: 400; }
  main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
  h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
  button { display: block; width: 100%; min-height: 3rem; margin: .75rem 0; font: inherit; border: 2px solid #1d1a16; border-radius: .5rem; cursor: pointer; background: #fff; color: #1d1a16; }
  button.first { background: #1d1a16; color: #fff; }
  button:focus-visible { outline: 3px solid #0b5fff; outline-offset: 2px; }
`

/** A whole page with the test-mode mark at its head, in the reader's language and the two others. */
export function pageHtml(language: Language, title: string, body: string): string {
  const mine = testModeMark[language]
  const others = Object.entries(testModeMark)
    .filter(([code]) => code !== language)
    .map(([code, text]) => `<span lang="${code}">${text}</span>`)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${mine} · ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<header><p class="mark">${mine} <span>·</span> ${others.join(" <span>·</span> ")}</p></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
<p>${escapeHtml(words[language].no_money)}</p>
</main>
</body>
</html>
`
}

export const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`
