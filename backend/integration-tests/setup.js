// MikroORM keeps entity metadata in a global; a second suite in the same worker must not see the first one's.
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()

// Every suite is one address with many visitors; what the limits do at their own figures is asked in http/access.
process.env.CIAP_LIMITS_FACTOR ??= "1000"
