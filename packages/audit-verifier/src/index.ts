export { reportLines, verifyPack } from "./verify"
export type { Report } from "./verify"
