import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { STAFF_MODULE } from ".."
import StaffMember from "../models/staff-member"
import type StaffService from "../service"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<StaffService>({
  moduleName: STAFF_MODULE,
  moduleModels: [StaffMember],
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string) => MikroOrmWrapper.getManager().execute(text)
    const administrator = (user_id: string) => service.appoint({ user_id, role: "administrator" })

    it("knows nobody who was given no role", async () => {
      expect(await service.memberOf("user_unknown")).toBeNull()
      await expect(service.appoint({ user_id: "user_unknown", active: true })).rejects.toThrow(
        "no role",
      )
      await expect(service.endSessions("user_unknown")).rejects.toThrow("no role")
      expect(await service.memberOf("user_unknown")).toBeNull()
    })

    it("lets a new member sign in at once, and ends the sessions of one who becomes something else", async () => {
      const member = await service.appoint({ user_id: "user_a", role: "clerk" })
      expect(member).toEqual({
        user_id: "user_a",
        role: "clerk",
        active: true,
        sessions_from_s: 0,
      })
      expect(await service.appoint({ user_id: "user_a", role: "clerk" })).toEqual(member)
      const changed = await service.appoint({ user_id: "user_a", role: "auditor" })
      expect(changed.role).toBe("auditor")
      expect(Math.abs(changed.sessions_from_s - Date.now() / 1000)).toBeLessThan(60)
    })

    it("takes a login out of use without forgetting its role", async () => {
      await service.appoint({ user_id: "user_a", role: "clerk" })
      const away = await service.appoint({ user_id: "user_a", active: false })
      expect(away).toMatchObject({ role: "clerk", active: false })
      expect(away.sessions_from_s).toBeGreaterThan(0)
    })

    it("ends sessions and nothing else", async () => {
      await service.appoint({ user_id: "user_a", role: "approver" })
      const { sessions_from_s, ...rest } = await service.endSessions("user_a")
      expect(rest).toEqual({ user_id: "user_a", role: "approver", active: true })
      expect(sessions_from_s).toBeGreaterThan(0)
    })

    it("lets a code be tried five times in a quarter of an hour, and anew after a right one", async () => {
      await service.appoint({ user_id: "user_a", role: "clerk" })
      const tries = async (count: number) => {
        for (let n = 0; n < count; n += 1) await service.takeCodeTry("user_a")
      }
      await tries(4)
      await service.forgetCodeTries("user_a")
      await tries(5)
      await expect(tries(1)).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" })
      await sql("update staff_member set code_tried_at = now() - interval '16 minutes'")
      await tries(5)
      await expect(service.takeCodeTry("user_unknown")).rejects.toThrow("no role")
    })

    it("counts tries of the same moment too", async () => {
      await service.appoint({ user_id: "user_a", role: "clerk" })
      const tried = await Promise.allSettled(
        Array.from({ length: 12 }, () => service.takeCodeTry("user_a")),
      )
      expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(5)
    })

    it.each([
      ["another role", { role: "clerk" as const }],
      ["out of use", { active: false }],
    ])("refuses that the last administrator gets %s", async (_, change) => {
      await administrator("user_a")
      await expect(service.appoint({ user_id: "user_a", ...change })).rejects.toMatchObject({
        code: "CONFLICT",
      })
      await administrator("user_b")
      await service.appoint({ user_id: "user_a", ...change })
      await expect(service.appoint({ user_id: "user_b", ...change })).rejects.toMatchObject({
        code: "CONFLICT",
      })
    })

    it("keeps one of two administrators who leave at the same moment", async () => {
      await administrator("user_a")
      await administrator("user_b")
      const left = await Promise.allSettled(
        ["user_a", "user_b"].map((user_id) => service.appoint({ user_id, active: false })),
      )
      expect(left.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      const members = await service.everyMember()
      expect(members.filter(({ active }) => active)).toHaveLength(1)
    })

    it.each([
      ["delete", "delete from staff_member"],
      ["truncate", "truncate staff_member"],
      ["hide", "update staff_member set deleted_at = now()"],
    ])("lets nobody %s a member", async (_, statement) => {
      await service.appoint({ user_id: "user_a", role: "clerk" })
      await expect(sql(statement)).rejects.toMatchObject({ code: "P0401" })
    })
  },
})
