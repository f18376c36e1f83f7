import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { databaseOf } from "../../lib/connection"
import {
  type ConsentInForce,
  consentsInForce,
  type ConsentToWithdraw,
  type Membership,
  membershipOf,
  type RegisterFigures,
  registerFigures,
  withdrawConsent,
} from "./lib/register-reads"
import {
  type GroupRegistration,
  type NetworkRegistration,
  type RegisteredGroupRef,
  rowsOf,
} from "./lib/registration"
import Consent from "./models/consent"
import Group from "./models/group"
import Member from "./models/member"
import Network from "./models/network"
import Post from "./models/post"
import PublicClaim from "./models/public-claim"

type Ctx = Context<EntityManager>
type PublicClaimRow = InferTypeOf<typeof PublicClaim>

/**
 * The register: network, groups, members, posts, claims and consents. Days are `YYYY-MM-DD` and are
 * always given by the caller, so that every figure says for which day it is true.
 */
class ArtisanGroupService extends MedusaService({
  Consent,
  Group,
  Member,
  Network,
  Post,
  PublicClaim,
}) {
  /**
   * Number of members and share of women, counted from the register.
   *
   * @param of the day, and the groups; all groups where none are named
   */
  @InjectManager()
  async registerFigures(
    of: { on: string; group_ids?: readonly string[] },
    @MedusaContext() context: Ctx = {},
  ): Promise<RegisterFigures> {
    return await registerFigures(databaseOf(context), of.on, of.group_ids ?? null)
  }

  /**
   * Which group a signed-in member acts for (law 9). Null for somebody who is unknown or has left:
   * answer such a person like a stranger.
   */
  @InjectManager()
  async membershipOf(
    member_id: string,
    on: string,
    @MedusaContext() context: Ctx = {},
  ): Promise<Membership | null> {
    return await membershipOf(databaseOf(context), member_id, on)
  }

  /**
   * Claims and certifications that may be shown on a day: those of the groups, and those of the
   * network (without `group_id`). An expired one is not among them.
   */
  @InjectManager()
  async claimsInForce(
    of: { on: string; group_ids: readonly string[] },
    @MedusaContext() context: Ctx = {},
  ): Promise<PublicClaimRow[]> {
    return await this.listPublicClaims(
      {
        valid_from: { $lte: of.on },
        expires_on: { $gte: of.on },
        $or: [{ group_id: [...of.group_ids] }, { group_id: null }],
      },
      { order: { valid_from: "ASC", id: "ASC" }, take: null },
      context,
    )
  }

  /** What may be shown of groups and members on a day (law 12). What is not listed may not be shown. */
  @InjectManager()
  async consentsInForce(
    of: { on: string; group_ids: readonly string[] },
    @MedusaContext() context: Ctx = {},
  ): Promise<ConsentInForce[]> {
    return await consentsInForce(databaseOf(context), of.on, of.group_ids)
  }

  /**
   * Enters groups with their members, posts, claims and consents, all or none. A group whose handle
   * is registered already is left exactly as it is: people keep it from then on.
   */
  @InjectTransactionManager()
  async registerGroups(
    network: NetworkRegistration,
    groups: readonly GroupRegistration[],
    @MedusaContext() context: Ctx = {},
  ): Promise<{ network_id: string; groups: RegisteredGroupRef[] }> {
    const network_id = await this.networkId_(network, context)
    const handles = groups.map((group) => group.handle)
    const known = await this.idsByHandle_(handles, context)
    const rows = rowsOf(
      network_id,
      groups.filter((group) => !known.has(group.handle)),
    )
    if (rows.groups.length > 0) await this.createGroups(rows.groups, context)
    if (rows.members.length > 0) await this.createMembers(rows.members, context)
    if (rows.posts.length > 0) await this.createPosts(rows.posts, context)
    if (rows.claims.length > 0) await this.createPublicClaims(rows.claims, context)
    if (rows.consents.length > 0) await this.createConsents(rows.consents, context)
    const ids = await this.idsByHandle_(handles, context)
    return {
      network_id,
      groups: handles.map((handle) => ({
        id: ids.get(handle) ?? "",
        handle,
        created: !known.has(handle),
      })),
    }
  }

  protected async networkId_(network: NetworkRegistration, context: Ctx): Promise<string> {
    const [standing] = await this.listNetworks({ handle: network.handle }, { take: 1 }, context)
    if (standing) return standing.id
    const created = await this.createNetworks(
      { ...network, sources: [...network.sources] },
      context,
    )
    return created.id
  }

  protected async idsByHandle_(handles: string[], context: Ctx): Promise<Map<string, string>> {
    const groups = await this.listGroups(
      { handle: handles },
      { select: ["id", "handle"], take: null },
      context,
    )
    return new Map(groups.map((group) => [group.handle, group.id]))
  }

  /** Withdraws every open consent of a group or member for a channel; answers how many there were. */
  @InjectTransactionManager()
  async withdrawConsent(
    consent: ConsentToWithdraw,
    @MedusaContext() context: Ctx = {},
  ): Promise<number> {
    return await withdrawConsent(databaseOf(context), consent)
  }
}

export default ArtisanGroupService
