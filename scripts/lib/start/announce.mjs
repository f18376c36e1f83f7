import path from "node:path"
import { writeWhole } from "../files.mjs"

/**
 * What `.data/run.json` holds.
 * @typedef {{
 *   backend_url: string, storefront_url: string, publishable_key: string, database_url: string,
 *   stripe_sim_url: string | null,
 *   staff: { email: string, password: string },
 *   demo_staff: { role: string, email: string, password: string }[],
 *   group_lead: { identifier: string, password: string, group_handle: string | null },
 *   pids: Record<string, number>,
 * }} Running
 */

/**
 * Writes down what runs, for scripts.
 * @param {string} data_dir
 * @param {Running} running
 */
export function writeRunFile(data_dir, running) {
  writeWhole(path.join(data_dir, "run.json"), `${JSON.stringify(running, null, 2)}\n`, 0o600)
}

const test_card = `
  A test card        4242 4242 4242 4242, any day to come, any code; no money moves`

/**
 * The lines a person needs once everything runs.
 * @param {Running} running
 * @param {{ seconds: number, run_file: string }} how
 * @returns {string}
 */
export function announcement(
  { backend_url, storefront_url, stripe_sim_url, staff, demo_staff, group_lead },
  { seconds, run_file },
) {
  return `
Everything runs (${seconds.toFixed(0)} s).

  The shop         ${storefront_url}
  The staff desk   ${backend_url}/app
                   ${staff.email}   ${staff.password}   (administrator)
${demo_staff.map(({ role, email, password }) => `                   ${email}   ${password}   (${role})`).join("\n")}
  A group's lead   ${group_lead.identifier}   ${group_lead.password}${group_lead.group_handle ? `   (${group_lead.group_handle})` : ""}${stripe_sim_url ? test_card : ""}

  For scripts: ${run_file}. Ctrl-C stops everything; data is kept.
`
}
