// Which way things may depend (ARCHITECTURE.md), as rules a machine checks. Every name says what it protects.
const no = (name, from, to) => ({ name, severity: "error", from, to })

/** A package is imported by its name; tsconfig.boundaries.json resolves the name to its sources. */
const pure = "^packages/(money|fair-trade|bank-files|contract|demo-data)/src/(?!.*\\.test\\.)"

module.exports = {
  forbidden: [
    // Two models that relate to each other name each other; Medusa defers both by arrow functions.
    no("no-circles", { pathNot: "^backend/src/modules/[^/]+/models/" }, { circular: true }),
    no("nothing-unresolved", {}, { couldNotResolve: true }),

    no(
      "packages-know-no-app",
      { path: "^packages/" },
      { path: "^(backend|storefront)/|node_modules/(@medusajs|next|react)/" },
    ),
    no("packages-are-portable", { path: pure }, { dependencyTypes: ["core"] }),
    no(
      "money-is-the-floor",
      { path: "^packages/money/src/(?!__tests__/|.*\\.test\\.)" },
      { path: "^packages/(?!money/)|node_modules/" },
    ),
    no(
      "bank-files-know-formats-only",
      { path: "^packages/bank-files/src/(?!__tests__/|.*\\.test\\.)" },
      {
        path: "^packages/(?!bank-files/|money/)|node_modules/",
        pathNot: "node_modules/(@xmldom/xmldom|csv-parse|zod)/",
      },
    ),
    no(
      "statements-know-facts-only",
      { path: "^packages/statements/src/(?!__tests__/|.*\\.test\\.)" },
      {
        path: "^packages/(?!statements/|money/|bank-files/)|node_modules/",
        pathNot: "node_modules/(@types/)?pdfkit/",
      },
    ),
    no(
      "the-verifier-trusts-nobody",
      { path: "^packages/audit-verifier/" },
      { path: "^packages/(?!audit-verifier/)" },
    ),
    no("rules-ignore-the-wire", { path: "^packages/fair-trade/" }, { path: "^packages/contract/" }),
    no(
      "contract-carries-no-rules",
      { path: "^packages/contract/src/(?!.*\\.test\\.)" },
      { path: "^packages/(?!contract/|money/)|node_modules/(?!.*zod)" },
    ),
    no(
      "demo-data-stays-data",
      { path: "^packages/(?!demo-data/|test-kit/)" },
      { path: "^packages/demo-data/" },
    ),
    no(
      "test-kit-stays-in-tests",
      {
        path: "^(packages/(?!test-kit/)|backend/src|storefront)",
        pathNot: "\\.(test|spec)\\.tsx?$|/__tests__/",
      },
      { path: "^packages/test-kit/" },
    ),
    no(
      "the-simulator-stays-behind-the-provider",
      {
        path: "^(packages/(?!stripe-sim/)|backend/|storefront/)",
        pathNot:
          "\\.(test|spec)\\.tsx?$|/__tests__/|^backend/(integration-tests|src/modules/(payment-)?stripe)/|^storefront/e2e/",
      },
      { path: "^packages/stripe-sim/" },
    ),
    no(
      "the-simulator-knows-no-shop",
      { path: "^packages/stripe-sim/" },
      { path: "^packages/(?!stripe-sim/|money/)" },
    ),

    no("http-is-the-only-road", { path: "^storefront/" }, { path: "^backend/" }),
    no("backend-knows-no-shop", { path: "^backend/" }, { path: "^storefront/" }),
    no(
      "the-shop-shows-the-database-not-the-demo",
      { path: "^storefront/", pathNot: "^storefront/e2e/" },
      { path: "^packages/demo-data/" },
    ),

    no(
      "modules-are-islands",
      { path: "^backend/src/modules/([^/]+)/" },
      { path: "^backend/src/modules/", pathNot: "^backend/src/modules/$1/" },
    ),
    no(
      "modules-never-look-up",
      { path: "^backend/src/modules/" },
      { path: "^backend/src/(workflows|api|links|subscribers|jobs|admin|search|scripts)/" },
    ),
    no(
      "edges-go-through-workflows",
      { path: "^backend/src/(api|subscribers|jobs)/" },
      { path: "^backend/src/modules/[^/]+/(service|models|lib)" },
    ),
    no(
      "steps-do-not-call-steps",
      { path: "^backend/src/workflows/.*/steps/" },
      { path: "^backend/src/workflows/.*/steps/" },
    ),
    no(
      "workflows-do-not-know-http",
      { path: "^backend/src/workflows/" },
      { path: "^backend/src/(api|subscribers|jobs|admin)/" },
    ),
    no(
      "the-server-knows-no-seed",
      { path: "^backend/(src/(?!seed/|scripts/)|medusa-config)" },
      { path: "^backend/src/(seed|scripts)/" },
    ),
    no(
      "the-clock-moves-only-in-the-seed",
      { path: "^backend/", pathNot: "^backend/(src/seed|integration-tests)/" },
      { path: "^backend/src/seed/books/moved-clock" },
    ),
    no("admin-is-a-browser", { path: "^backend/src/admin/" }, { path: "^backend/src/(?!admin/)" }),

    no(
      "features-are-islands",
      { path: "^storefront/features/([^/]+)/" },
      { path: "^storefront/features/", pathNot: "^storefront/features/$1/" },
    ),
    no(
      "ui-is-dumb",
      { path: "^storefront/ui/" },
      { path: "^storefront/(features|app|lib/backend)/" },
    ),
    no(
      "lib-stands-below-features",
      { path: "^storefront/lib/" },
      { path: "^storefront/(features|app)/" },
    ),

    no("scripts-stand-alone", { path: "^scripts/" }, { path: "^(packages|backend|storefront)/" }),
  ],
  options: {
    doNotFollow: { path: "node_modules|(^|/)dist/" },
    exclude: { path: "(^|/)(dist|\\.next|\\.medusa|\\.stryker-tmp|coverage|reports)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.boundaries.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
