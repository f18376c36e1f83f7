import { z } from "zod"

/**
 * What a member of staff may be: a clerk does the day's work, an approver releases what others prepared, an auditor reads
 * everything and changes nothing, an administrator runs the house and its logins.
 */
export const staffRoles = ["clerk", "approver", "auditor", "administrator"] as const
export const StaffRole = z.enum(staffRoles)
export type StaffRole = z.infer<typeof StaffRole>

/** A login of the desk; `role` is null until an administrator gives one. */
export const StaffMember = z.object({
  user_id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  role: StaffRole.nullable(),
  active: z.boolean(),
})
export type StaffMember = z.infer<typeof StaffMember>

/** `GET /admin/staff` */
export const StaffAnswer = z.object({ staff: z.array(StaffMember) })
export type StaffAnswer = z.infer<typeof StaffAnswer>

/** `GET /admin/staff/me`: whoever asks, and what the role allows. */
export const StaffMeAnswer = z.object({
  user_id: z.string(),
  role: StaffRole,
  permissions: z.array(z.string()),
})
export type StaffMeAnswer = z.infer<typeof StaffMeAnswer>

/** `POST /admin/staff/:id`: another role, or whether the login works at all. Either ends the person's sessions. */
export const StaffChangeRequest = z
  .object({ role: StaffRole.optional(), active: z.boolean().optional() })
  .strict()
  .refine(({ role, active }) => role !== undefined || active !== undefined, "a role, or active")
export const StaffMemberAnswer = z.object({
  member: StaffMember.pick({ user_id: true, role: true, active: true }),
})
export type StaffMemberAnswer = z.infer<typeof StaffMemberAnswer>

/** `POST /admin/staff/me/step-up`: a code of the second factor, or one of the recovery codes. */
export const StepUpRequest = z
  .object({
    method: z.enum(["totp", "recovery_code"]).default("totp"),
    code: z.string().trim().min(6).max(64),
  })
  .strict()
export const StepUpAnswer = z.object({
  /** Until when acts that move money are open. */
  valid_until: z.string(),
  /** For whoever came with a bearer token: the one that carries the proof. A session carries it itself. */
  token: z.string().nullable(),
})
export type StepUpAnswer = z.infer<typeof StepUpAnswer>
