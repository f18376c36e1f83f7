import type { DeskBreakdownAnswer } from "@ciap/contract"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Label, Select, Table } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { FactList } from "../components/fact-list"
import { Panel } from "../components/panel"
import { Nothing, Unreachable, Waiting } from "../components/states"
import { Figure, FigureHeader, WideTable } from "../components/table"
import { desk, deskKeys } from "../lib/desk"
import { useFormat } from "../lib/format"
import { Mark } from "../components/mark"

type Sheet = NonNullable<DeskBreakdownAnswer["cost_sheet"]>

const CostSheet = ({ sheet }: { sheet: Sheet }) => {
  const { t } = useTranslation("ciap")
  const { money, date, decimal } = useFormat()
  return (
    <FactList
      figures
      facts={[
        { label: t("price.hours"), value: decimal(sheet.hours) },
        { label: t("price.hourly_rate"), value: money(sheet.hourly_rate) },
        { label: t("price.floor"), value: money(sheet.floor) },
        { label: t("price.materials"), value: money(sheet.materials) },
        { label: t("price.overhead"), value: money(sheet.overhead) },
        { label: t("price.producer_price"), value: money(sheet.producer_price) },
        {
          label: t("price.agreed"),
          value: `${date(sheet.agreed_on)}, ${sheet.agreed_by} (v${sheet.version})`,
        },
        ...(sheet.floor_decision
          ? [{ label: t("price.floor_decision"), value: sheet.floor_decision }]
          : []),
      ]}
    />
  )
}

type Price = DeskBreakdownAnswer["prices"][number]

const parts = ["producer", "premium", "logistics", "services_and_tax"] as const

const PriceRow = ({ price }: { price: Price }) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  const { medusa_price, total } = price
  return (
    <Table.Row>
      <Table.Cell>{price.variant_title}</Table.Cell>
      {parts.map((part) => (
        <Figure key={part}>{money(price[part])}</Figure>
      ))}
      <Figure>
        {money(total)}{" "}
        {medusa_price?.amount_minor !== total.amount_minor && (
          <Mark color="red">
            {t("price.differs", { price: medusa_price ? money(medusa_price) : "–" })}
          </Mark>
        )}
      </Figure>
      <Table.Cell className="whitespace-nowrap pl-6">
        {date(price.published_on)} (v{price.version})
      </Table.Cell>
    </Table.Row>
  )
}

const Prices = ({ prices }: { prices: Price[] }) => {
  const { t } = useTranslation("ciap")
  const currencies = [...new Set(prices.map((price) => price.currency_code))]
  const [chosen, setChosen] = useState("eur")
  const currency = currencies.includes(chosen) ? chosen : currencies[0]
  return (
    <>
      <div className="flex items-center justify-between gap-x-4 px-6 py-3">
        <Label htmlFor="price-currency" size="small" className="text-ui-fg-subtle">
          {t("currency")}
        </Label>
        <div className="w-24">
          <Select size="small" value={currency ?? ""} onValueChange={setChosen}>
            <Select.Trigger id="price-currency">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {currencies.map((code) => (
                <Select.Item key={code} value={code}>
                  {code.toUpperCase()}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      </div>
      <WideTable>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("price.variant")}</Table.HeaderCell>
            {[...parts, "total"].map((part) => (
              <FigureHeader key={part}>{t(`price.${part}`)}</FigureHeader>
            ))}
            <Table.HeaderCell className="pl-6">{t("price.published")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {prices
            .filter((price) => price.currency_code === currency)
            .map((price) => (
              <PriceRow key={price.variant_id} price={price} />
            ))}
        </Table.Body>
      </WideTable>
    </>
  )
}

/** Behind every price: the cost sheet the group agreed and the parts of each version in force. */
const PriceBreakdownWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useTranslation("ciap")
  const { data, error, refetch } = useQuery({
    queryKey: deskKeys.breakdown(product.id),
    queryFn: () =>
      desk.client.fetch<DeskBreakdownAnswer>(`/admin/products/${product.id}/price-breakdown`),
  })
  return (
    <Panel
      title={t("price.title")}
      marks={data?.cost_sheet?.demonstration && <Mark>{t("demonstration")}</Mark>}
      actions={
        data?.group && (
          <Link to={`/groups/${data.group.id}`} className="txt-small text-ui-fg-interactive">
            {data.group.name}
          </Link>
        )
      }
    >
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && !data.cost_sheet && <Nothing>{t("price.no_sheet")}</Nothing>}
      {data?.cost_sheet && <CostSheet sheet={data.cost_sheet} />}
      {data && data.prices.length > 0 && <Prices prices={data.prices} />}
    </Panel>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default PriceBreakdownWidget
