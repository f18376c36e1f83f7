const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** A text that cannot become markup, in XML and HTML, between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => String(escapes[sign]))
}

/** An element to write; null and undefined children are left out. */
export type Markup = {
  name: string
  attributes: Record<string, string>
  content: string | readonly (Markup | null)[]
}

export function tag(
  name: string,
  content: Markup["content"],
  attributes: Record<string, string> = {},
): Markup {
  return { name, attributes, content }
}

/** Writes an element and all in it, two spaces deeper at each level. */
export function xmlLines({ name, attributes, content }: Markup, depth = 0): string[] {
  const indent = "  ".repeat(depth)
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const open = `${indent}<${name}${named.join("")}>`
  if (typeof content === "string") return [`${open}${escaped(content)}</${name}>`]
  const inner = content.filter((child) => child !== null)
  return [open, ...inner.flatMap((child) => xmlLines(child, depth + 1)), `${indent}</${name}>`]
}
