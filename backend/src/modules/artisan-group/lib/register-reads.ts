import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ConsentChannel, PostRole } from "./register-terms"

type Database = Pick<EntityManager, "execute">

/** How many people a group has, counted from its register. */
export type GroupFigures = {
  group_id: string
  members_count: number
  women_count: number
  /** Women among the members counted, in basis points; 0 where nobody is counted. */
  women_share_bp: number
}

/** Figures with the day they are true for. */
export type RegisterFigures = {
  as_of: string
  groups: GroupFigures[]
  /** Of all groups asked for together; a share is not the mean of the shares. */
  total: { groups_count: number } & Omit<GroupFigures, "group_id">
}

const share_bp = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part * 10_000) / whole)

/**
 * Counts active and second-level members who had joined and not left on the day. Occasional members
 * are not counted: the published number is of people who work in the group, not of everybody it knows.
 */
export async function registerFigures(
  database: Database,
  on: string,
  group_ids: readonly string[] | null,
): Promise<RegisterFigures> {
  const rows = await database.execute<
    Pick<GroupFigures, "group_id" | "members_count" | "women_count">[]
  >(
    `select g.id as group_id, count(m.id)::int as members_count,
            count(m.id) filter (where m.sex = 'female')::int as women_count
       from artisan_group g
       left join artisan_group_member m on m.group_id = g.id and m.deleted_at is null
        and m.tier in ('active', 'second_level')
        and m.joined_on <= ? and (m.left_on is null or m.left_on > ?)
      where g.deleted_at is null
        and (?::jsonb is null or g.id in (select jsonb_array_elements_text(?::jsonb)))
      group by g.id order by g.handle`,
    [on, on, idsOrNull(group_ids), idsOrNull(group_ids)],
  )
  const members_count = rows.reduce((sum, row) => sum + row.members_count, 0)
  const women_count = rows.reduce((sum, row) => sum + row.women_count, 0)
  return {
    as_of: on,
    groups: rows.map((row) => ({
      ...row,
      women_share_bp: share_bp(row.women_count, row.members_count),
    })),
    total: {
      groups_count: rows.length,
      members_count,
      women_count,
      women_share_bp: share_bp(women_count, members_count),
    },
  }
}

const idsOrNull = (ids: readonly string[] | null): string | null =>
  ids === null ? null : JSON.stringify(ids)

/** A member who is in a group on a day, with the posts held on it. */
export type Membership = {
  member_id: string
  display_name: string
  group_id: string
  group_handle: string
  posts: PostRole[]
}

/** The membership of a member on a day; null for one who is unknown, has not joined yet or has left. */
export async function membershipOf(
  database: Database,
  member_id: string,
  on: string,
): Promise<Membership | null> {
  const [membership] = await database.execute<Membership[]>(
    `select m.id as member_id, m.display_name, g.id as group_id, g.handle as group_handle,
            array(select p.role from artisan_group_post p
                   where p.member_id = m.id and p.deleted_at is null
                     and p.term_from <= ? and (p.term_to is null or p.term_to >= ?)
                   order by p.role) as posts
       from artisan_group_member m
       join artisan_group g on g.id = m.group_id and g.deleted_at is null
      where m.id = ? and m.deleted_at is null
        and m.joined_on <= ? and (m.left_on is null or m.left_on > ?)`,
    [on, on, member_id, on, on],
  )
  return membership ?? null
}

/** A permission that holds: of the group as a whole where `member_id` is null. */
export type ConsentInForce = {
  group_id: string
  member_id: string | null
  channel: ConsentChannel
}

/** Permissions in force on a day. A withdrawal counts from its very day on. */
export async function consentsInForce(
  database: Database,
  on: string,
  group_ids: readonly string[],
): Promise<ConsentInForce[]> {
  return await database.execute<ConsentInForce[]>(
    `select distinct group_id, member_id, channel from artisan_consent
      where deleted_at is null and group_id in (select jsonb_array_elements_text(?::jsonb))
        and given_on <= ? and (expires_on is null or expires_on >= ?)
        and (withdrawn_on is null or withdrawn_on > ?)
      order by group_id, member_id nulls first, channel`,
    [JSON.stringify(group_ids), on, on, on],
  )
}

/** A permission to withdraw: of the group as a whole where `member_id` is null. */
export type ConsentToWithdraw = ConsentInForce & { withdrawn_on: string }

/** Withdraws every open consent of the subject for the channel. Answers how many there were. */
export async function withdrawConsent(
  database: Database,
  { group_id, member_id, channel, withdrawn_on }: ConsentToWithdraw,
): Promise<number> {
  const withdrawn = await database.execute<{ id: string }[]>(
    `update artisan_consent set withdrawn_on = ?, updated_at = now()
      where deleted_at is null and withdrawn_on is null and given_on <= ? and group_id = ?
        and member_id is not distinct from ?::text and channel = ?
      returning id`,
    [withdrawn_on, withdrawn_on, group_id, member_id, channel],
  )
  return withdrawn.length
}
