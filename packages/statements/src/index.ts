export { type Amounts } from "./amounts"
export {
  buildStatement,
  type DecisionLine,
  type EarningLine,
  type PaymentLine,
  type Statement,
  type StatementCurrency,
  type StatementStatus,
} from "./build"
export { canonicalText, figuresText, readFacts } from "./canonical"
export {
  type Bucket,
  type BucketTexts,
  type CurrencyFacts,
  type DecisionFacts,
  type MovementFacts,
  type MovementKind,
  type PayoutFacts,
  type PieceFacts,
  type StatementFacts,
  type StatementLanguage,
} from "./facts"
export { piecesMoved } from "./pieces"
export { StatementError, type StatementErrorCode } from "./statement-error"
export { statementCsv } from "./csv"
export { statementPdf } from "./pdf/statement-pdf"
export { decisionTexts, orderNumber, paymentTexts, pieceText } from "./lines"
export { movementSums, type StatementSumsOf } from "./sums"
