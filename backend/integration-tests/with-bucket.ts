// To be imported before everything else: where files are kept is settled when the backend is configured.
const port = 50_000 + (process.pid % 10_000)

process.env.S3_ENDPOINT = `http://127.0.0.1:${port}`
process.env.S3_BUCKET = "ciap"
process.env.S3_ACCESS_KEY_ID = "key_of_these_tests"
process.env.S3_SECRET_ACCESS_KEY = "secret_of_these_tests"

/** Where the stand-in of the bucket must listen. */
export const bucket_port = port
