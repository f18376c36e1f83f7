import type { ProblemCode } from "../errors"
import * as contract from "../statements"
import type { Route } from "./route"

const list: ProblemCode[] = ["INVALID_REQUEST", "UNAUTHORIZED", "NOT_FOUND", "STATEMENT_DIFFERS"]
const desk = "/admin/settlement/statements"

/** What groups are told of a month. */
export const statementRoutes: Route[] = [
  {
    method: "get",
    access: "group_member",
    path: "/group/statements",
    summary: "The months of the own group in sums, newest first",
    query: contract.GroupStatementsQuery,
    answer: contract.GroupStatementsAnswer,
    problems: list,
  },
  {
    method: "get",
    access: "group_member",
    path: "/group/statements/{month}",
    summary: "The own group's statement of a month, as JSON, PDF or CSV",
    query: contract.StatementQuery,
    answer: contract.StatementAnswer,
    problems: list,
  },
  {
    method: "get",
    access: "staff",
    path: desk,
    summary: "The statements of a month in sums, by group",
    query: contract.DeskStatementsQuery,
    answer: contract.DeskStatementsAnswer,
    problems: list,
  },
  {
    method: "get",
    access: "staff",
    path: `${desk}/{group_id}/{month}`,
    summary: "A group's statement of a month, as JSON, PDF or CSV",
    query: contract.StatementQuery,
    answer: contract.StatementAnswer,
    problems: list,
  },
]
