// Writes .medusa/types: what the query engine can read, as types. Medusa writes them only while it builds or starts;
// the compiler and the linter need them before that, in a fresh clone too. Opens no database.
const { ContainerRegistrationKeys } = require("@medusajs/framework/utils")
const path = require("node:path")

// By file: Medusa's package does not hand these two out by name.
const medusa = path.join(__dirname, "node_modules", "@medusajs", "medusa", "dist")
const { initializeContainer } = require(path.join(medusa, "loaders", "index.js"))
const { generateTypes } = require(path.join(medusa, "commands", "utils", "generate-types.js"))

async function main(directory) {
  const container = await initializeContainer(directory, {
    skipDbConnection: true,
    throwOnValidationError: false,
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await generateTypes({ directory, container, logger })
}

main(__dirname).then(
  () => process.exit(0),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
