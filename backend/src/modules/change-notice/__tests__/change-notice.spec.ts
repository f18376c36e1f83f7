import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { CHANGE_NOTICE_MODULE } from ".."
import ChangeNotice from "../models/change-notice"
import type ChangeNoticeService from "../service"

moduleIntegrationTestRunner<ChangeNoticeService>({
  moduleName: CHANGE_NOTICE_MODULE,
  resolve: path.resolve(__dirname, ".."),
  moduleModels: [ChangeNotice],
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const subjects = async () => (await service.pending(100)).map(({ subject }) => subject)

    it("remembers each subject once, however often it changes, oldest first", async () => {
      await service.remember(["product:b", "product:a", "product:b"])
      await service.remember(["product:c"])
      await service.remember(["product:a"])
      expect(await subjects()).toEqual(["product:b", "product:c", "product:a"])
    })

    it("forgets what was dealt with and remembers what follows from it, in one act", async () => {
      await service.remember(["product:a", "product:b"])
      const [first] = await service.pending(1)
      await service.settle(first ? [first] : [], ["tag:catalogue"])
      expect((await subjects()).sort()).toEqual(["product:b", "tag:catalogue"])
    })

    it("keeps what changed again while it was being dealt with", async () => {
      await service.remember(["product:a"])
      const done = await service.pending(100)
      await service.remember(["product:a"])
      await service.settle(done, [])
      expect(await subjects()).toEqual(["product:a"])
      await service.settle(await service.pending(100), [])
      expect(await subjects()).toEqual([])
    })

    it("keeps everything when what follows cannot be remembered", async () => {
      await service.remember(["product:a"])
      const done = await service.pending(100)
      const nameless = [null] as unknown as string[] // what a fault of ours could hand over
      await expect(service.settle(done, nameless)).rejects.toThrow()
      expect(await subjects()).toEqual(["product:a"])
    })

    it("takes many at once from two writers without one waiting for the other for ever", async () => {
      const many = Array.from({ length: 300 }, (_, i) => `product:${i}`)
      await Promise.all([service.remember(many), service.remember([...many].reverse())])
      expect(await service.pending(1000)).toHaveLength(300)
    })
  },
})
