/** Sent when what the register shows of groups changed: `{ group_ids: string[] }`. */
export const registerChanged = "register.changed"
