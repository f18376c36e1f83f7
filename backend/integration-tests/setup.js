// MikroORM keeps entity metadata in a global; a second suite in the same worker must not see the first one's.
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()
