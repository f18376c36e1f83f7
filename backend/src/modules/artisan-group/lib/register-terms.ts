/** Words of the register. Each list is closed: the database checks it, screens translate it. */
export const groupKinds = ["association", "independent_supplier"] as const
export const meetingRhythms = ["weekly", "every_two_weeks", "monthly"] as const
export const nameStatuses = ["public_source", "placeholder"] as const
export const memberTiers = ["active", "second_level", "occasional"] as const
export const memberSexes = ["female", "male", "not_stated"] as const
export const postRoles = [
  "president",
  "vice_president",
  "treasurer",
  "secretary",
  "delegate",
] as const
export const claimKinds = ["claim", "certification"] as const
export const consentChannels = ["photo", "story", "name"] as const

export type GroupKind = (typeof groupKinds)[number]
export type MeetingRhythm = (typeof meetingRhythms)[number]
export type NameStatus = (typeof nameStatuses)[number]
export type MemberTier = (typeof memberTiers)[number]
export type MemberSex = (typeof memberSexes)[number]
export type PostRole = (typeof postRoles)[number]
export type ClaimKind = (typeof claimKinds)[number]
export type ConsentChannel = (typeof consentChannels)[number]
