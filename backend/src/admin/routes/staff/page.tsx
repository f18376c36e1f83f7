import { type StaffAnswer, type StaffMember, type StaffRole, staffRoles } from "@ciap/contract"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Button, Select, Table, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Crumb } from "../../components/crumb"
import { Panel } from "../../components/panel"
import { SecondFactor } from "../../components/second-factor"
import { Nothing, Unreachable, Waiting } from "../../components/states"
import { WideTable } from "../../components/table"
import { desk, deskKeys, refusalOf, useStaffMe } from "../../lib/desk"
import { useStepUp } from "../../lib/step-up"
import { Mark } from "../../components/mark"

type Change = { path: string; body: { role?: StaffRole; active?: boolean } }
type Act = (change: Change) => void

/** Every change of a login goes through here: asked once more, carried out, said. */
const useAct = () => {
  const { t } = useTranslation("ciap")
  const client = useQueryClient()
  const prompt = usePrompt()
  const { carryOut, dialog } = useStepUp()
  const { mutate, isPending } = useMutation({
    mutationFn: ({ path, body }: Change) =>
      carryOut(() => desk.client.fetch(path, { method: "POST", body })),
    onSuccess: async () => {
      toast.success(t("staff.changed"))
      await client.invalidateQueries({ queryKey: deskKeys.staff })
    },
    onError: (error) => toast.error(refusalOf(error)?.message ?? t("staff.no_answer")),
  })
  const act = async (member: StaffMember, change: Change) => {
    const sure = await prompt({
      title: member.email,
      description: t("staff.sessions_end"),
      confirmText: t("staff.confirm"),
      cancelText: t("staff.cancel"),
    })
    if (sure) mutate(change)
  }
  return {
    act: (member: StaffMember, change: Change) => void act(member, change),
    busy: isPending,
    dialog,
  }
}

type RowProps = { member: StaffMember; own: boolean; busy: boolean; act: Act }

const RoleChoice = ({ member, own, busy, act }: RowProps) => {
  const { t } = useTranslation("ciap")
  return (
    <Select
      size="small"
      value={member.role ?? ""}
      disabled={own || busy}
      onValueChange={(role) =>
        act({ path: `/admin/staff/${member.user_id}`, body: { role: role as StaffRole } })
      }
    >
      <Select.Trigger aria-label={t("staff.role_of", { email: member.email })}>
        <Select.Value placeholder={t("staff.no_role")} />
      </Select.Trigger>
      <Select.Content>
        {staffRoles.map((role) => (
          <Select.Item key={role} value={role}>
            {t(`staff.roles.${role}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

const StaffRow = (props: RowProps) => {
  const { member, own, busy, act } = props
  const { t } = useTranslation("ciap")
  const path = `/admin/staff/${member.user_id}`
  return (
    <Table.Row>
      <Table.Cell>
        {member.name ?? member.email}
        {member.name && <span className="text-ui-fg-subtle"> · {member.email}</span>}
      </Table.Cell>
      <Table.Cell>
        <RoleChoice {...props} />
      </Table.Cell>
      <Table.Cell>
        <Mark color={member.active ? "green" : "grey"}>
          {t(member.active ? "staff.active" : "staff.inactive")}
        </Mark>
      </Table.Cell>
      <Table.Cell>
        {member.role && !own && (
          <div className="flex flex-wrap justify-end gap-2 py-1">
            <Button
              size="small"
              variant="transparent"
              className="whitespace-nowrap"
              disabled={busy}
              onClick={() => act({ path: `${path}/sign-out`, body: {} })}
            >
              {t("staff.sign_out")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              className="whitespace-nowrap"
              disabled={busy}
              onClick={() => act({ path, body: { active: !member.active } })}
            >
              {t(member.active ? "staff.deactivate" : "staff.activate")}
            </Button>
          </div>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

const StaffTable = ({ staff }: StaffAnswer) => {
  const { t } = useTranslation("ciap")
  const { data: me } = useStaffMe()
  const { act, busy, dialog } = useAct()
  return (
    <>
      {dialog}
      <WideTable>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("staff.login")}</Table.HeaderCell>
            <Table.HeaderCell>{t("staff.role")}</Table.HeaderCell>
            <Table.HeaderCell>{t("staff.state")}</Table.HeaderCell>
            <Table.HeaderCell>
              <span className="sr-only">{t("staff.acts")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {staff.map((member) => (
            <StaffRow
              key={member.user_id}
              member={member}
              own={member.user_id === me?.user_id}
              busy={busy}
              act={(change) => act(member, change)}
            />
          ))}
        </Table.Body>
      </WideTable>
    </>
  )
}

const StaffPage = () => {
  const { t } = useTranslation("ciap")
  const { data, error, refetch } = useQuery({
    queryKey: deskKeys.staff,
    queryFn: () => desk.client.fetch<StaffAnswer>("/admin/staff"),
    retry: false,
  })
  return (
    <>
      <Panel title={t("staff.title")} level="h1">
        {error && refusalOf(error)?.status === 403 && <Nothing>{t("staff.not_yours")}</Nothing>}
        {error && refusalOf(error)?.status !== 403 && (
          <Unreachable error={error} retry={() => void refetch()} />
        )}
        {!data && !error && <Waiting />}
        {data && <StaffTable staff={data.staff} />}
        {data && <Nothing>{t("staff.invite")}</Nothing>}
      </Panel>
      <SecondFactor />
    </>
  )
}

export const config = defineRouteConfig({
  label: "staff.title",
  translationNs: "ciap",
  icon: ShieldCheck,
  rank: 9,
})

export const handle = { breadcrumb: () => <Crumb label="staff.title" /> }

export default StaffPage
