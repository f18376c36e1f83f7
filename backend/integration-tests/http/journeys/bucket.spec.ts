// Before everything else: what the backend of this suite is configured with.
import { bucket_port } from "../../with-bucket"
import { createHash } from "node:crypto"
import sharp from "sharp"
import { inOpenedShop } from "../../opened-shop"
import { openPayoutDesk, receipt, runOf, today } from "../../payout-desk"
import { rowsOf } from "../../proofs/sound"
import { S3Server } from "../../s3-server"
import { answered, type Api, opening_ms, openShop, type Shop } from "../../shop"

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, utils }) => {
    const api = untyped as Api & { defaults: { baseURL?: string } }
    const bucket = new S3Server()
    let shop: Shop
    let desk: Awaited<ReturnType<typeof openPayoutDesk>>

    beforeAll(async () => {
      await bucket.open(bucket_port)
      shop = await openShop(getContainer(), api)
      desk = await openPayoutDesk({ api, shop, container: getContainer(), utils })
    }, opening_ms)
    afterAll(() => bucket.close())

    it("keeps a picture of staff in the bucket, and shows it at an address of ours", async () => {
      const picture = await sharp({
        create: { width: 4, height: 3, channels: 3, background: "#a33" },
      })
        .png()
        .toBuffer()
      const form = new FormData()
      form.append("files", new Blob([new Uint8Array(picture)], { type: "image/png" }), "tejido.png")
      const { status, data } = await answered(api.post("/admin/uploads", form, shop.staff))
      expect(status).toBe(200)
      const [file] = data.files as { id: string; url: string }[]
      expect(file?.url).toBe(`${new URL(file?.url ?? "").origin}/static/${file?.id}`)

      const put = bucket.asked.find(({ method }) => method === "PUT")
      expect(put?.path).toBe(`/ciap/${file?.id}`)
      expect(put?.headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=key_of_these_tests\//,
      )
      expect(put?.headers["x-amz-acl"]).toBeUndefined()

      const shown = await fetch(`${api.defaults.baseURL}/static/${file?.id}`)
      expect(shown.headers.get("content-type")).toBe("image/png")
      expect(shown.headers.get("content-security-policy")).toContain("sandbox")
      const { width, height } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
      expect([width, height]).toEqual([4, 3])
      for (const nothing of ["none.png", `${file?.id}.html`, "..%2Fciap%2Fa.png"])
        expect((await fetch(`${api.defaults.baseURL}/static/${nothing}`)).status).toBe(404)
    })

    it("hands staff the receipt that proves a payout, as it was put up, and shows it nowhere else", async () => {
      const { act, approver, clerk, propose } = desk
      await desk.givePaymentDetails(await desk.sell())
      const run = runOf(await propose())
      const [payout] = run.payouts
      const at = `/admin/settlement/group-payouts/${payout?.id}/receipt`
      const refused = async (address: string) => {
        const { status, data } = await answered(api.get(address, clerk))
        return [status, data.code]
      }
      await act(`payout-runs/${run.id}/approve`, approver)
      await act(`payout-runs/${run.id}/send`, approver)
      expect(await refused(at)).toEqual([404, "NOT_FOUND"])
      const proof = { on: today, reference: "OP-993", receipt }
      await act(`group-payouts/${payout?.id}/confirm`, approver, proof)

      const [row] = await rowsOf<{ proof_id: string; proof_sha256: string }>(
        getContainer(),
        `select proof_id, proof_sha256 from payout where id = '${payout?.id}'`,
      )
      const kept = await fetch(`${api.defaults.baseURL}${at}`, clerk)
      expect(Object.fromEntries(kept.headers)).toMatchObject({
        "content-type": "image/png",
        "content-disposition": `attachment; filename="${payout?.reference}.png"`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      })
      const bytes = Buffer.from(await kept.arrayBuffer())
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(row?.proof_sha256)
      const place = `/ciap/${row?.proof_id}`
      expect(bucket.objects.get(place)?.bytes.equals(bytes)).toBe(true)
      expect(await refused(`/static/${row?.proof_id}`)).toEqual([404, "NOT_FOUND"])
      const foreign = "/admin/settlement/group-payouts/pay_unknown/receipt"
      expect(await refused(foreign)).toEqual([404, "NOT_FOUND"])

      bucket.objects.set(place, { bytes: Buffer.from("changed"), type: "image/png" })
      expect(await refused(at)).toEqual([409, "STORED_FILE_DIFFERS"])
      bucket.objects.delete(place)
      expect(await refused(at)).toEqual([409, "STORED_FILE_DIFFERS"])
    })
  },
})
