// One flat configuration for the whole house. Rules that only one room needs are scoped to its folder.
import medusa from "@medusajs/eslint-plugin"
import next from "@next/eslint-plugin-next"
import jsxA11y from "eslint-plugin-jsx-a11y"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"

const tests = [
  "**/*.{test,spec}.{ts,tsx,mjs}",
  "**/__tests__/**",
  "backend/integration-tests/**",
  "storefront/e2e/**",
]

/** The only files that may read the environment; everywhere else takes values from them. */
const environmentFiles = [
  "backend/medusa-config.ts",
  "backend/src/lib/env.ts",
  "packages/stripe-sim/src/env.ts",
  "storefront/env.ts",
  "storefront/lib/env.ts",
  "storefront/lib/env/*.ts",
  "storefront/next.config.{ts,mjs}",
  "storefront/playwright.config.ts",
]

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message:
    "Read the environment in the room's env file only, and pass the value on: one place parses and explains it.",
}

/**
 * Medusa's presets are written for a project of its own: they match `src/…` from the root and bring their own parser.
 * Here they are moved below `backend/` and keep the parser of this file, so that one program serves every rule.
 */
function medusaRules() {
  return medusa.configs.strict
    .filter((block) => block.rules)
    .map((block) => ({
      plugins: { "@medusajs": medusa },
      files: block.files
        .filter((glob) => glob.startsWith("src/") || /^\*\*\/(\*|middleware)/.test(glob))
        .map((glob) =>
          glob.startsWith("src/") ? `backend/${glob}` : glob.replace("**/", "backend/src/**/"),
        ),
      ignores: [...tests, ...(block.ignores ?? []).map((glob) => `backend/${glob}`)],
      // The preset warns where it is not sure; a warning nobody must answer is noise, so all of it is an error here.
      rules: Object.fromEntries(Object.keys(block.rules).map((rule) => [rule, "error"])),
    }))
}

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/dist/**",
      "**/.next/**",
      "**/.medusa/**",
      "**/.turbo/**",
      "**/.data/**",
      "**/coverage/**",
      "**/reports/**",
      "**/.stryker-tmp/**",
      "**/playwright-report/**",
      "**/test-results/**",
      "storefront/next-env.d.ts",
      "storefront/public/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    files: ["**/*.{ts,tsx,mjs}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            "*.mjs",
            "packages/*/*.{mjs,ts}",
            "backend/*.mjs",
            "storefront/*.mjs",
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", noEnvironment],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description" },
      ],
    },
  },
  { files: environmentFiles, rules: { "no-restricted-syntax": "off" } },

  // Scripts talk to a person at a terminal and hand the environment to their children.
  { files: ["scripts/**/*.mjs"], rules: { "no-console": "off", "no-restricted-syntax": "off" } },

  {
    files: ["scripts/tests/**/*.mjs"],
    rules: {
      // node:test runs what is declared; its promise is for callers that nest tests.
      "@typescript-eslint/no-floating-promises": [
        "error",
        { allowForKnownSafeCalls: [{ from: "package", name: ["test"], package: "node:test" }] },
      ],
    },
  },

  ...medusaRules(),
  {
    files: ["backend/**/*.{ts,tsx}"],
    rules: {
      // Medusa's handlers, steps and service methods are async by contract, also where nothing is awaited.
      "@typescript-eslint/require-await": "off",
      // `query.graph` and the test client answer `any`; our own schemas parse what crosses a border.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },

  {
    // What ends here reaches an operator's log or the database, never an HTTP answer that Medusa would have to classify.
    files: [
      "backend/src/lib/env.ts",
      "backend/src/{seed,scripts}/**/*.ts",
      "backend/src/modules/*/migrations/*.ts",
    ],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },

  {
    files: ["storefront/**/*.{ts,tsx}"],
    plugins: { "@next/next": next, "react-hooks": reactHooks },
    extends: [jsxA11y.flatConfigs.recommended],
    settings: { next: { rootDir: "storefront" } },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs["core-web-vitals"].rules,
      ...reactHooks.configs.recommended.rules,
      // A table that CSS turns into blocks on a phone loses its meaning unless the roles are said again.
      "jsx-a11y/no-redundant-roles": [
        "error",
        {
          table: ["table"],
          thead: ["rowgroup"],
          tbody: ["rowgroup"],
          tfoot: ["rowgroup"],
          tr: ["row"],
          ul: ["list"],
          ol: ["list"],
        },
      ],
      "jsx-a11y/no-interactive-element-to-noninteractive-role": [
        "error",
        { tr: ["row", "none", "presentation"], td: ["cell"], th: ["columnheader", "rowheader"] },
      ],
    },
  },
  {
    files: ["backend/src/admin/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },

  // Tools' own configuration files: plain objects, read by one tool each; types of the plugins are not ours to check.
  {
    files: ["*.mjs", "{packages/*,backend,storefront}/*.{mjs,ts}"],
    ignores: ["backend/medusa-config.ts", "storefront/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
  },

  {
    files: tests,
    rules: {
      "no-restricted-syntax": "off",
      // node:test and Jest take promises and unbound methods where the types of plain code would object.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
)
