import { z } from "zod"
import { type ProblemCode, problems } from "../errors"
import * as contract from "../index"
import type { Access, Route } from "./route"
import { routes } from "./routes"

type Json = Record<string, unknown>

/** Which credentials open a route; within one entry all are needed, of several entries one. */
const security: Record<Access, Json[]> = {
  anybody: [],
  shop: [{ publishable_key: [] }],
  order_link: [
    { publishable_key: [], order_token: [] },
    { publishable_key: [], customer: [] },
  ],
  staff: [{ staff: [] }],
  group_member: [{ group_member: [] }],
  stripe: [{ stripe_signature: [] }],
}

const bearer = (description: string): Json => ({ type: "http", scheme: "bearer", description })

const securitySchemes = {
  publishable_key: {
    type: "apiKey",
    in: "header",
    name: "x-publishable-api-key",
    description: "Names the shop; not a secret.",
  },
  order_token: {
    type: "apiKey",
    in: "header",
    name: "x-ciap-order-token",
    description: "The signed link of an order; also taken as the query parameter `token`.",
  },
  stripe_signature: {
    type: "apiKey",
    in: "header",
    name: "stripe-signature",
    description: "Stripe's signature of the body.",
  },
  customer: bearer("The customer who placed the order."),
  staff: bearer("A staff member."),
  group_member: bearer("A lead of an artisan group."),
} satisfies Record<string, Json>

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

/** Schemas of the package by their exported name, except queries, which become parameters. */
const named = Object.entries<unknown>(contract).filter(
  (entry): entry is [string, z.ZodType] =>
    entry[1] instanceof z.ZodType && !/(Query|Paging)$/.test(entry[0]),
)

function schemaNames(): Map<unknown, string> {
  return new Map(named.map(([name, schema]) => [schema, name]))
}

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of named) registry.add(schema, { id })
  // As input: a body refuses what it does not know, an answer may grow.
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: "input",
  })
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([id, schema]) => [id, without(schema, ["$schema", "$id"])]),
  )
}

const without = (json: object, keys: string[]): Json =>
  Object.fromEntries(Object.entries(json).filter(([key]) => !keys.includes(key)))

function parametersOf({ path, query }: Route): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
  if (!query) return inPath
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" })
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }))
  return [...inPath, ...inQuery]
}

function responsesOf({ answer, problems: codes }: Route, names: Map<unknown, string>): Json {
  const refusals = new Map<number, ProblemCode[]>()
  for (const code of codes) {
    const { status } = problems[code]
    refusals.set(status, [...(refusals.get(status) ?? []), code])
  }
  const problem = { "application/json": { schema: ref("ProblemWire") } }
  const content =
    typeof answer === "string"
      ? { [answer]: { schema: { type: "string" } } }
      : { "application/json": { schema: ref(names.get(answer) ?? "") } }
  return {
    200: { description: "What was asked for", content },
    ...Object.fromEntries(
      [...refusals].map(([status, of]) => [
        status,
        { description: of.join(", "), content: problem },
      ]),
    ),
  }
}

function operationOf(route: Route, names: Map<unknown, string>): Json {
  const { summary, access, body } = route
  return {
    summary,
    security: security[access],
    parameters: parametersOf(route),
    ...(body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: ref(names.get(body) ?? "") } },
      },
    }),
    responses: responsesOf(route, names),
  }
}

/** The OpenAPI description of our own routes, made from the schemas that both ends use. */
export function openApiDocument(): Json {
  const names = schemaNames()
  const paths: Record<string, Json> = {}
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, names) }
  return {
    openapi: "3.1.0",
    info: {
      title: "CIAP marketplace: own routes",
      version: "1",
      description:
        "Besides Medusa's own store and admin APIs. Money is minor units as text with a lower-case currency; a refusal is type, code and message, the code from a closed list.",
    },
    paths,
    components: { securitySchemes, schemas: componentSchemas() },
  }
}
