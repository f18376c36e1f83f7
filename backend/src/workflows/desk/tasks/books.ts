import { OPERATIONS_MODULE } from "../../../modules/operations"
import type { TaskSource } from "./source"

/** What the newest look at the books found to contradict itself; payouts and closes wait for it. */
export const booksNotSound: TaskSource = async (container) => {
  const last = await container.resolve(OPERATIONS_MODULE).lastBooksCheck()
  if (last === null || last.ok) return { count: 0, since: null }
  return { count: last.troubles_count, since: last.checked_at }
}
