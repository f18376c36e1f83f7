import fc from "fast-check"

import { type DateOrder, isIsoDay, readDate } from "./date"

const dated = (text: string, order: DateOrder) => {
  const reading = readDate(text, order)
  return reading.ok ? `${reading.value.date} ${reading.value.time ?? ""}`.trim() : reading.code
}

describe("reading a date", () => {
  it.each([
    ["26/11/2026", "dmy", "2026-11-26"],
    ["26-11-2026", "dmy", "2026-11-26"],
    ["6.1.26", "dmy", "2026-01-06"],
    ["11/26/2026", "mdy", "2026-11-26"],
    ["2026-11-26", "ymd", "2026-11-26"],
    ["20261126", "ymd", "2026-11-26"],
    ["20261126", "dmy", "2026-11-26"],
    ["2026-11-26 14:05:11", "ymd", "2026-11-26 14:05:11"],
    ["2026-11-26T14:05:11.123Z", "ymd", "2026-11-26 14:05:11"],
    ["2026-11-26 14:05 UTC", "ymd", "2026-11-26 14:05:00"],
    ["26/11/2026, 3:05 p. m.", "dmy", "2026-11-26 15:05:00"],
    ["26/11/2026 12:05 a.m.", "dmy", "2026-11-26 00:05:00"],
    ["26/11/2026 12:05 PM", "dmy", "2026-11-26 12:05:00"],
    ["  29/02/2028 ", "dmy", "2028-02-29"],
  ] as const)("takes %j (%s) as %s", (text, order, expected) => {
    expect(dated(text, order)).toBe(expected)
  })

  it.each([
    ["", "dmy"],
    ["Total", "dmy"],
    ["29/02/2026", "dmy"],
    ["31/04/2026", "dmy"],
    ["26/13/2026", "dmy"],
    ["26/11/2026", "mdy"],
    ["26/11-2026", "dmy"],
    ["26/11/126", "dmy"],
    ["00/11/2026", "dmy"],
    ["20261301", "ymd"],
    ["2026-11-26 24:00", "ymd"],
    ["2026-11-26 10:60", "ymd"],
    ["2026-11-26 10:00:60", "ymd"],
    ["2026-11-26 13:00 pm", "ymd"],
    ["2026-11-26 0:30 am", "ymd"],
  ] as const)("refuses %j (%s)", (text, order) => {
    expect(dated(text, order)).toBe("BAD_DATE")
  })

  it("reads every day of the calendar back as it was written", () => {
    const days = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [year, month, date] = iso.split("-")
        expect(dated(iso, "ymd")).toBe(iso)
        expect(dated(`${date}/${month}/${year}`, "dmy")).toBe(iso)
        expect(dated(`${month}/${date}/${year}`, "mdy")).toBe(iso)
        expect(isIsoDay(iso)).toBe(true)
      }),
    )
  })

  it.each(["2026-02-30", "2026-2-3", "26/11/2026", "2026-11-26T10:00", ""])(
    "does not call %j an ISO day",
    (text) => expect(isIsoDay(text)).toBe(false),
  )
})
