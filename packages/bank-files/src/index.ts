export type { BankRow, SkippedRow } from "./bank-csv/bank-row"
export { BankCsvMapping, usualFooterWords } from "./bank-csv/mapping"
export { readBankCsv } from "./bank-csv/read-bank-csv"
export { type MappingSuggestion, type SaidOfTable, suggestMapping } from "./bank-csv/suggest"
export { readMobileMoneyCsv, type Wallet, walletMappings } from "./bank-csv/wallets"
export { readCamt053 } from "./camt/read-camt053"
export type { BankStatement, EntryDetail, StatementEntry } from "./camt/statement"
export {
  type FileProblem,
  type FileProblemCode,
  fileProblemCodes,
  type FileReading,
} from "./common/problem"
export { decodeText, type Encoding, file_characters_max } from "./common/text"
export type { Delimiter } from "./csv/records"
export { type CsvCell, writeCsv } from "./csv/write"
export { type Cci, readCci, readMobileNumber } from "./payouts/accounts"
export { inBankLetters } from "./payouts/bank-letters"
export { writeCashSheet } from "./payouts/cash-sheet"
export { type WalletLimits, writeBankCsv, writeMobileMoneyList } from "./payouts/lists"
export { type Pain001Options, writePain001 } from "./payouts/pain001"
export {
  type BankDestination,
  type IdentityDocument,
  type MobileDestination,
  type Payout,
  type PayoutFile,
  type PayoutProblem,
  type PayoutProblemCode,
  payoutProblemCodes,
  type PayoutRun,
} from "./payouts/run"
export type { ReportTime, StripeBalanceRow, StripeReportOptions } from "./stripe/balance-row"
export { readStripeBalanceTransactions } from "./stripe/api-rows"
export { stripeCategories, type StripeCategory } from "./stripe/categories"
export { readStripePayoutReport } from "./stripe/payout-report"
