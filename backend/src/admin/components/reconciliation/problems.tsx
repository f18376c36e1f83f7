import type { ImportAnswer } from "@ciap/contract"
import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { WideTable } from "../table"

type Props = { says: string; problems: ImportAnswer["import"]["problems"] }

/** What is wrong with a file, line by line: the clerk mends the file, or says what its columns mean. */
export const Problems = ({ says, problems }: Props) => {
  const { t } = useTranslation("ciap")
  return (
    <div role="alert">
      <Text size="small" className="px-6 py-3">
        {says}
      </Text>
      <WideTable>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("reconciliation.import.line")}</Table.HeaderCell>
            <Table.HeaderCell>{t("reconciliation.import.column")}</Table.HeaderCell>
            <Table.HeaderCell>{t("reconciliation.import.problem")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {problems.map((problem, n) => (
            <Table.Row key={n}>
              <Table.Cell>{problem.line}</Table.Cell>
              <Table.Cell>{problem.column ?? "–"}</Table.Cell>
              <Table.Cell>{problem.message}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
    </div>
  )
}
