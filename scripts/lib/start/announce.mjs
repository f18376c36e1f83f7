/**
 * What `.data/run.json` holds.
 * @typedef {{
 *   backend_url: string, storefront_url: string, publishable_key: string, database_url: string,
 *   staff: { email: string, password: string },
 *   demo_staff: { role: string, email: string, password: string }[],
 *   group_lead: { identifier: string, password: string, group_handle: string | null },
 *   pids: Record<string, number>,
 * }} Running
 */

/**
 * The lines a person needs once everything runs.
 * @param {Running} running
 * @param {{ seconds: number, run_file: string }} how
 * @returns {string}
 */
export function announcement(
  { backend_url, storefront_url, staff, demo_staff, group_lead },
  { seconds, run_file },
) {
  return `
Everything runs (${seconds.toFixed(0)} s).

  The shop         ${storefront_url}
  The staff desk   ${backend_url}/app
                   ${staff.email}   ${staff.password}   (administrator)
${demo_staff.map(({ role, email, password }) => `                   ${email}   ${password}   (${role})`).join("\n")}
  A group's lead   ${group_lead.identifier}   ${group_lead.password}${group_lead.group_handle ? `   (${group_lead.group_handle})` : ""}

  For scripts: ${run_file}. Ctrl-C stops everything; data is kept.
`
}
