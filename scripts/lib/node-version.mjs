// Plain syntax on purpose: this file must still load on a Node that is too old for the rest.

/**
 * What is wrong with a Node version, in one sentence with its mend, or "" when it will do.
 * Medusa 2.21 runs on ^20.19 and from 22.12 (the `engines` of package.json).
 * @param {string} version such as "20.19.0"
 * @returns {string}
 */
export function nodeComplaint(version) {
  const parts = version.split(".").map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return ""
  return (
    "Node " +
    version +
    " is too old: the marketplace needs 20.19 or later of the 20 line, or 22.12 or later. " +
    "Install a newer Node from nodejs.org (or: nvm install 22) and run the command again."
  )
}
