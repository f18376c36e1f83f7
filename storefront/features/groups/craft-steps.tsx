import type { GroupAnswer } from "@ciap/contract"
import { Picture } from "@/ui/picture"
import styles from "./craft-steps.module.css"

type Craft = GroupAnswer["group"]["crafts"][number]

/** How a group makes its pieces: each craft step by step, with a picture where one is kept. */
export function CraftSteps({ crafts }: { crafts: readonly Craft[] }) {
  return crafts.map((craft) => (
    <section key={craft.id} className={styles.craft}>
      {crafts.length > 1 && <h3>{craft.name}</h3>}
      <ol className={styles.steps}>
        {craft.steps.map(({ text, picture }) => (
          <li key={text}>
            {picture && (
              <Picture
                picture={picture}
                shape="step"
                sizes="(min-width: 64rem) 18rem, (min-width: 36rem) 45vw, 90vw"
                decorative
              />
            )}
            <p>
              <span>{text}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  ))
}
