import type { env } from "../lib/env"

type Places = Pick<typeof env, "backend_url" | "files_dir" | "private_files_dir" | "objects">

/**
 * Where files are kept: in the data folder of one machine, or in a bucket that several share (ADR 0017).
 *
 * In a bucket nothing is public. Pictures are shown at the same addresses of this backend as from the disk, so that neither
 * a page nor a stored address knows where the bytes lie, and no rule of a bucket decides who sees a receipt.
 */
export function fileModule({ backend_url, files_dir, private_files_dir, objects }: Places) {
  const shown_at = `${backend_url}/static`
  const provider =
    objects === null
      ? {
          resolve: "@medusajs/medusa/file-local",
          id: "local",
          // In the data folder: a build makes the folder beside the code anew.
          options: {
            upload_dir: files_dir,
            private_upload_dir: private_files_dir,
            backend_url: shown_at,
          },
        }
      : {
          resolve: "@medusajs/medusa/file-s3",
          id: "s3",
          options: {
            file_url: shown_at,
            endpoint: objects.endpoint,
            region: objects.region,
            bucket: objects.bucket,
            access_key_id: objects.access_key_id,
            secret_access_key: objects.secret_access_key,
            // No word of access goes along: everything is as private as the bucket.
            acl: false,
            additional_client_config: {
              // A bucket of our own server has no name in the DNS, and knows fewer checksums than Amazon's.
              forcePathStyle: true,
              requestChecksumCalculation: "WHEN_REQUIRED",
              responseChecksumValidation: "WHEN_REQUIRED",
            },
          },
        }
  return { resolve: "@medusajs/medusa/file", options: { providers: [provider] } }
}
