import { monthsToClose } from "../../periods/months-to-close"
import type { TaskSource } from "./source"

/** Months that are over and not closed: to be prepared, and then to be closed by somebody else. */
export const monthsThatAreOver: TaskSource = async (container) => {
  const months = await monthsToClose(container, new Date())
  return { count: months.length, since: months[0]?.over_since ?? null }
}
