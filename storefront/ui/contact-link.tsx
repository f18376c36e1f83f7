import { env } from "@/lib/env/server"
import { DemonstrationMark } from "./demonstration-mark"

/** Where to write to: the place that every "write to us" of the shop means. */
export function ContactLink() {
  const { email, demonstration } = env.contact
  return (
    <>
      <a href={`mailto:${email}`}>{email}</a>
      {demonstration && (
        <>
          {" "}
          <DemonstrationMark />
        </>
      )}
    </>
  )
}
