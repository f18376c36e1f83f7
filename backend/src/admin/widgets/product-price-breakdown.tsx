import type { DeskBreakdownAnswer } from "@ciap/contract"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Container, Heading, Select, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { FactList } from "../components/fact-list"
import { Nothing, Unreachable, Waiting } from "../components/states"
import { desk, deskKeys } from "../lib/desk"
import { useFormat } from "../lib/format"

type Sheet = NonNullable<DeskBreakdownAnswer["cost_sheet"]>

const CostSheet = ({ sheet }: { sheet: Sheet }) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  return (
    <FactList
      facts={[
        { label: t("price.hours"), value: sheet.hours },
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

const Prices = ({ prices }: { prices: DeskBreakdownAnswer["prices"] }) => {
  const { t } = useTranslation("ciap")
  const { money, date } = useFormat()
  const currencies = [...new Set(prices.map((price) => price.currency_code))]
  const [currency, setCurrency] = useState("eur")
  const shown = prices.filter((price) => price.currency_code === currency)
  return (
    <div>
      <div className="px-6 py-3">
        <Select size="small" value={currency} onValueChange={setCurrency}>
          <Select.Trigger aria-label={t("currency")}>
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
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("price.variant")}</Table.HeaderCell>
              {(["producer", "premium", "logistics", "services_and_tax", "total"] as const).map(
                (part) => (
                  <Table.HeaderCell key={part} className="text-right">
                    {t(`price.${part}`)}
                  </Table.HeaderCell>
                ),
              )}
              <Table.HeaderCell>{t("price.published")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {shown.map((price) => (
              <Table.Row key={price.variant_id}>
                <Table.Cell>{price.variant_title}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{money(price.producer)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{money(price.premium)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">
                  {money(price.logistics)}
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">
                  {money(price.services_and_tax)}
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">
                  {money(price.total)}{" "}
                  {price.medusa_price?.amount_minor !== price.total.amount_minor && (
                    <Badge size="2xsmall" color="red">
                      {t("price.differs", {
                        price: price.medusa_price ? money(price.medusa_price) : "–",
                      })}
                    </Badge>
                  )}
                </Table.Cell>
                <Table.Cell>
                  {date(price.published_on)} (v{price.version})
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </div>
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
    <Container className="divide-y p-0">
      <div className="flex items-center gap-x-2 px-6 py-4">
        <Heading level="h2">{t("price.title")}</Heading>
        {data?.group && (
          <Text size="small" className="text-ui-fg-subtle">
            {data.group.name}
          </Text>
        )}
        {data?.cost_sheet?.demonstration && <Badge size="2xsmall">{t("demonstration")}</Badge>}
      </div>
      {error && <Unreachable error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && !data.cost_sheet && <Nothing>{t("price.no_sheet")}</Nothing>}
      {data?.cost_sheet && <CostSheet sheet={data.cost_sheet} />}
      {data && data.prices.length > 0 && <Prices prices={data.prices} />}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default PriceBreakdownWidget
