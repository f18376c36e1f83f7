import "@/styles/tokens.css"
import "@/styles/base.css"

export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>nope</body>
    </html>
  )
}
