import type { DeskTasksAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDeskTasks } from "../../../workflows/desk/read-tasks"

/** What needs a member of staff today. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<DeskTasksAnswer>) => {
  res.json(await readDeskTasks(req.scope, new Date()))
}
