import { readJson } from "../files.mjs"

/** @typedef {import("../start/announce.mjs").Running} Running */

/**
 * Asks a running shop what its first visitors would ask.
 * @param {string} run_file
 * @returns {Promise<string[]>} one complaint per question, "" where the answer is right
 */
export async function answersLikeAShop(run_file) {
  const running = /** @type {Running} */ (readJson(run_file))
  return Promise.all([
    describesItself(running),
    showsPages(running),
    listsProducts(running),
    letsStaffIn(running),
    letsTheLeadIn(running),
  ])
}

/** @param {Running} running */
async function describesItself({
  backend_url,
  storefront_url,
  publishable_key,
  database_url,
  staff,
  group_lead,
}) {
  const whole = [
    backend_url,
    storefront_url,
    publishable_key,
    database_url,
    staff.email,
    staff.password,
  ]
  const lead = [group_lead.identifier, group_lead.password, group_lead.group_handle]
  return Promise.resolve(
    [...whole, ...lead].every(Boolean)
      ? ""
      : `run.json is not whole: ${JSON.stringify([...whole, ...lead].map(Boolean))}`,
  )
}

/** @param {Running} running */
async function showsPages({ storefront_url }) {
  for (const page of ["/", "/es-pe", "/fr-be", "/en-gb"]) {
    const { status } = await fetch(`${storefront_url}${page}`)
    if (status !== 200) return `${page} of the shop answers ${status}.`
  }
  return ""
}

/** @param {Running} running */
async function listsProducts({ backend_url, publishable_key }) {
  const response = await fetch(`${backend_url}/store/products?limit=1`, {
    headers: { "x-publishable-api-key": publishable_key },
  })
  const { count } = /** @type {{ count?: number }} */ (await response.json())
  return count && count >= 174 ? "" : `The backend lists ${count} products instead of 174.`
}

/** Staff sign in over plain http in production mode; a cookie that only travels over https would lock them out. @param {Running} running */
async function letsStaffIn({ backend_url, staff }) {
  const token = await signIn(`${backend_url}/auth/user/emailpass`, staff.email, staff.password)
  const session = await fetch(`${backend_url}/auth/session`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  })
  const cookie = session.headers.get("set-cookie") ?? ""
  if (!cookie || /;\s*secure/i.test(cookie))
    return "The staff desk's cookie does not travel over http."
  const me = await fetch(`${backend_url}/admin/users/me`, {
    headers: { cookie: cookie.split(";")[0] ?? "" },
  })
  return me.status === 200 ? "" : `The staff login is refused with ${me.status}.`
}

/** @param {Running} running */
async function letsTheLeadIn({ backend_url, group_lead }) {
  const token = await signIn(
    `${backend_url}/auth/group_member/emailpass`,
    group_lead.identifier,
    group_lead.password,
  )
  return token ? "" : "The group lead's login is refused."
}

/**
 * @param {string} url
 * @param {string} email
 * @param {string} password
 * @returns {Promise<string>}
 */
async function signIn(url, email, password) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  })
  const { token = "" } = /** @type {{ token?: string }} */ (await response.json())
  return token
}
