import site from "./site.json"

const messages = { site }
export default messages
