export * from "./posting"
export { accounts } from "./accounts"
