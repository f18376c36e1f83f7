// To be imported before everything else: the limits hold at the figures of a shop from the first request on.
process.env.CIAP_LIMITS_FACTOR = "1"
