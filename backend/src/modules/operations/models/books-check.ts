import { model } from "@medusajs/framework/utils"

/** One look at the whole book: whether it was right at that moment, and if not, what was wrong. */
const BooksCheck = model
  .define("books_check", {
    id: model.id({ prefix: "bchk" }).primaryKey(),
    /** How many contradictions and broken seals were found; zero says that the books were sound. */
    troubles_count: model.number(),
    /** The first of them, in the sentences that the log says. */
    troubles: model.json(),
  })
  .indexes([{ on: ["created_at"] }])

export default BooksCheck
