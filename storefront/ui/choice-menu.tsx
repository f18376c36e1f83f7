import { Link } from "./link"
import styles from "./choice-menu.module.css"

type Way = { readonly key: string; readonly name: string; readonly href: string }

type Props = {
  /** What is chosen, such as "Order". */
  label: string
  /** The same in front of what is chosen, as each language writes it: "Ordre :". */
  lead: string
  /** Key of the way that is chosen now. */
  chosen: string
  ways: readonly Way[]
}

/** One of several ways, folded away behind the chosen one. Each is a plain link, so it needs no script. */
export function ChoiceMenu({ label, lead, chosen, ways }: Props) {
  const now = ways.find(({ key }) => key === chosen)
  return (
    // Made anew when another way is chosen, so that the menu has closed on the page it led to.
    <details key={chosen} className={`${styles.menu} no-print`}>
      <summary>
        <span>{lead}</span> {now?.name}
      </summary>
      <nav aria-label={label}>
        <ul>
          {ways.map(({ key, name, href }) => (
            <li key={key}>
              <Link href={href} rel="nofollow" aria-current={key === chosen ? "true" : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
