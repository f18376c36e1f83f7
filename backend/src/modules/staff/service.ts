import type { StaffRole } from "@ciap/contract"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/connection"
import { problem } from "../../lib/problem"
import StaffMember from "./models/staff-member"

type Ctx = Context<EntityManager>

/** What somebody may do, and since when (seconds since 1970) their sessions count. */
export type Member = {
  user_id: string
  role: StaffRole
  active: boolean
  sessions_from_s: number
}

/** What shall be so; whatever is left out stays as it is. A new member must be given a role. */
export type Appointment = {
  readonly user_id: string
  readonly role?: StaffRole
  readonly active?: boolean
}

/** The state of the trigger that keeps one administrator (migrations/Migration20261126210100.ts). */
const last_administrator = "P0402"

/** A code has a million values and holds for ninety seconds: five guesses in a quarter of an hour find none. */
const code_tries_max = 5
const code_window_minutes = 15

const columns = `user_id, role, active, extract(epoch from sessions_from)::float8 as sessions_from_s`

/** Who may do what at the desk. One row for each login that may do anything. */
class StaffService extends MedusaService({ StaffMember }) {
  /** The member behind a login; null for one that was given no role. */
  @InjectManager()
  async memberOf(user_id: string, @MedusaContext() context: Ctx = {}): Promise<Member | null> {
    const [member] = await databaseOf(context).execute<Member[]>(
      `select ${columns} from staff_member where user_id = ?`,
      [user_id],
    )
    return member ?? null
  }

  /** Every member, whether active or not. */
  @InjectManager()
  async everyMember(@MedusaContext() context: Ctx = {}): Promise<Member[]> {
    return await databaseOf(context).execute<Member[]>(
      `select ${columns} from staff_member order by user_id`,
    )
  }

  /**
   * Gives a login a role, or says whether it works. When that changes what somebody was, their sessions end; a new member
   * has none that could.
   *
   * @throws NOT_FOUND when the login has no role yet and is given none; CONFLICT when nobody would be left to administrate
   */
  @InjectTransactionManager()
  async appoint(appointment: Appointment, @MedusaContext() context: Ctx = {}): Promise<Member> {
    const { user_id, role = null, active = null } = appointment
    if (role === null && (await this.memberOf(user_id, context)) === null) throw noMember()
    const [member] = await this.refusingToLoseTheLast(
      databaseOf(context).execute<Member[]>(
        `insert into staff_member as m (user_id, role, active, sessions_from)
         values (?, coalesce(?, 'auditor'), coalesce(?, true), to_timestamp(0))
         on conflict (user_id) do update
           set role = coalesce(?, m.role), active = coalesce(?, m.active), updated_at = now(),
               sessions_from = case
                 when (coalesce(?, m.role), coalesce(?, m.active)) is distinct from (m.role, m.active) then now()
                 else m.sessions_from end
         returning ${columns}`,
        [user_id, role, active, role, active, role, active],
      ),
    )
    if (!member) throw noMember()
    return member
  }

  /**
   * Ends every session that somebody has.
   *
   * @throws NOT_FOUND
   */
  @InjectTransactionManager()
  async endSessions(user_id: string, @MedusaContext() context: Ctx = {}): Promise<Member> {
    const [member] = await databaseOf(context).execute<Member[]>(
      `update staff_member set sessions_from = now(), updated_at = now() where user_id = ? returning ${columns}`,
      [user_id],
    )
    if (!member) throw noMember()
    return member
  }

  /**
   * Counts one try of a code before it is looked at, so that tries at the same moment count too.
   *
   * @throws TOO_MANY_REQUESTS
   */
  @InjectTransactionManager()
  async takeCodeTry(user_id: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    const [taken] = await databaseOf(context).execute<{ code_tries: number }[]>(
      `update staff_member set
         code_tries = case when code_tried_at > now() - make_interval(mins => ?) then code_tries + 1 else 1 end,
         code_tried_at = case when code_tried_at > now() - make_interval(mins => ?) then code_tried_at else now() end
        where user_id = ? returning code_tries`,
      [code_window_minutes, code_window_minutes, user_id],
    )
    if (!taken) throw noMember()
    if (taken.code_tries > code_tries_max) throw tooManyCodes()
  }

  /** After a code that was right. */
  @InjectTransactionManager()
  async forgetCodeTries(user_id: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await databaseOf(context).execute(
      `update staff_member set code_tries = 0, code_tried_at = null where user_id = ?`,
      [user_id],
    )
  }

  private async refusingToLoseTheLast<T>(work: Promise<T>): Promise<T> {
    return await work.catch((error: unknown) => {
      if (!isLastAdministrator(error)) throw error
      throw problem(
        "CONFLICT",
        "This is the last administrator, without whom nobody could give roles any more. Nothing was changed; please make somebody else administrator first.",
      )
    })
  }
}

const isLastAdministrator = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  error.code === last_administrator

const tooManyCodes = () =>
  problem(
    "TOO_MANY_REQUESTS",
    "Too many codes were tried. Nothing was changed; please wait a quarter of an hour.",
  )

const noMember = () =>
  problem(
    "NOT_FOUND",
    "This login has no role at the desk. Nothing was changed; please give it a role first.",
  )

export default StaffService
