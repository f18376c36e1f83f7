import { illustrative, published, type Rate } from "./types"

const minimum_wage_2025 =
  "https://larepublica.pe/amp/economia/2024/12/28/aumento-del-sueldo-minimo-en-peru-sigue-por-debajo-de-la-canasta-basica-familiar-via-inei-de-cuanto-es-atmp-1725472"
const living_wage_2019 =
  "https://wageindicator.org/salary/living-wage/peru-living-wage-series-september-2019"
const rural_living_wage = "https://align-tool.com/source-map/peru"

const soles = { currency_code: "pen", region: "PE" } as const
const since_2025 = { ...soles, valid_from: "2025-01-01", source: minimum_wage_2025 } as const

/** What an hour or a month of work is worth by law, by need and by agreement. */
export const wageRates: readonly Rate[] = [
  published({
    kind: "minimum_wage",
    value: "1025",
    unit: "per_month",
    ...soles,
    valid_from: "2022-05-01",
    valid_to: "2024-12-31",
    source:
      "https://inoticias.cl/detalle/alcanza-el-sueldo-minimo-para-vivir-en-el-peru-asi-se-1103962",
  }),
  published({ kind: "minimum_wage", value: "1130", unit: "per_month", ...since_2025 }),
  published({
    kind: "minimum_wage_day",
    value: "37.67",
    unit: "per_day",
    ...since_2025,
    note: "Computed: 1130 / 30 days.",
  }),
  published({
    kind: "minimum_wage_hour_calendar",
    value: "4.71",
    unit: "per_hour",
    ...since_2025,
    note: "Computed: 1130 / 30 days / 8 hours; paid rest days count as if worked.",
  }),
  published({
    kind: "minimum_wage_hour_worked",
    value: "5.43",
    unit: "per_hour",
    ...since_2025,
    note: "Computed: 1130 / 208 hours; the stricter line for piece work, which pays no rest day.",
  }),
  published({
    kind: "basket_family_of_four",
    value: "1784",
    unit: "per_month",
    ...soles,
    valid_from: "2023-01-01",
    valid_to: "2023-12-31",
    source: minimum_wage_2025,
    note: "Basic family basket of the national statistics office, 2023.",
  }),
  published({
    kind: "living_wage_typical_family_low",
    value: "1170",
    unit: "per_month_gross",
    ...soles,
    valid_from: "2019-09-01",
    source: living_wage_2019,
    note: "Old; to be replaced when a newer value is found.",
  }),
  published({
    kind: "living_wage_typical_family_high",
    value: "1740",
    unit: "per_month_gross",
    ...soles,
    valid_from: "2019-09-01",
    source: living_wage_2019,
    note: "Old; to be replaced when a newer value is found.",
  }),
  published({
    kind: "living_wage_rural",
    value: "1997",
    unit: "per_worker_per_month",
    currency_code: "pen",
    region: "PE-RURAL",
    valid_from: "2024-01-01",
    source: rural_living_wage,
    note: "Anker update of 2024, made for rural Peru.",
  }),
  published({
    kind: "living_wage_rural_hour_worked",
    value: "9.60",
    unit: "per_hour",
    currency_code: "pen",
    region: "PE-RURAL",
    valid_from: "2024-01-01",
    source: rural_living_wage,
    note: "Computed: 1997 / 208 hours.",
  }),
  illustrative({
    kind: "fair_hour_rate_low",
    value: "6.50",
    unit: "per_hour",
    ...soles,
    note: "Floor of the demonstration: the lowest rate agreed by a group. In real use set by assembly.",
  }),
  illustrative({
    kind: "fair_hour_rate_high",
    value: "9.00",
    unit: "per_hour",
    ...soles,
    note: "Upper end of the demonstration. In real use set by assembly.",
  }),
]
