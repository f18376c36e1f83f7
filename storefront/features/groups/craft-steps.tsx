import type { GroupAnswer } from "@ciap/contract"
import { WorkSteps } from "@/ui/work-steps"
import styles from "./craft-steps.module.css"

type Craft = GroupAnswer["group"]["crafts"][number]

/** How a group makes its pieces: each craft step by step. */
export function CraftSteps({ crafts }: { crafts: readonly Craft[] }) {
  return crafts.map((craft) => (
    <section key={craft.id} className={styles.craft}>
      {crafts.length > 1 && <h3>{craft.name}</h3>}
      <WorkSteps steps={craft.steps} />
    </section>
  ))
}
