import { model } from "@medusajs/framework/utils"

/**
 * Something that changed and that the shop has not shown yet. `subject` says what: `product:{id}`,
 * `group:{id}`, `returned:{group id}`, `everything`, or `tag:{cache tag}` once it is known which pages are
 * old. A row goes when its subject has been dealt with.
 */
const ChangeNotice = model
  .define("change_notice", {
    id: model.id({ prefix: "notice" }).primaryKey(),
    subject: model.text(),
    /** When it changed last; a change during the work on it keeps the row. */
    noticed_at: model.dateTime(),
  })
  .indexes([{ on: ["subject"], unique: true, where: null }])

export default ChangeNotice
