import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeGlobals = ["Excel", "Office", "OfficeExtension"];
const onlyWorkbook = "Only src/workbook speaks Office.js, so that everything else runs and is tested without it.";

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", ".cache/", "coverage/", "test/checks/fixtures/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,

  // Configuration and launchers are plain JavaScript outside the TypeScript project.
  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        performance: "readonly",
      },
    },
  },

  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // One idea a file: what grows beyond this has two.
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      // Branches, `??` and `?.` together; a switch is one.
      complexity: ["error", { max: 20, variant: "modified" }],
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // A number in a template is written the same everywhere; the other types stay forbidden.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A callback or a loop may be one call that gives nothing; no fault hides there.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "all" }],
      // An empty text often counts as a missing one; `||` says so.
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      // `!` is forbidden, so where a check would only be noise the type is named.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/prefer-string-starts-ends-with": ["error", { allowSingleElementEquality: "always" }],
      // A type that holds itself can only be an interface.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      // `for (;;)` is written so; `while (true)` is the same loop.
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: "only-allowed-literals" }],
      // Errors of the Office.js client are told by name, since each loaded copy of the client has classes of its own.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "no-restricted-globals": ["error", ...officeGlobals.map((name) => ({ name, message: onlyWorkbook }))],
      "no-restricted-syntax": [
        "error",
        { selector: `TSQualifiedName[left.name=/^(${officeGlobals.join("|")})$/]`, message: onlyWorkbook },
      ],
    },
  },

  // The layer that calls Office.js, the roots that start it, and tests that look at what it did.
  {
    files: [
      "src/workbook/**",
      "src/excel/**",
      "src/taskpane/boot/**",
      "src/standin/boot/**",
      "src/workbench/sample/**",
      "test/**",
    ],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    // A table of cases or of words is one idea, however long.
    files: ["test/**", "src/locales/words/**"],
    rules: { "max-lines": ["error", { max: 500, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/workbench/grid/**"],
    rules: {
      // The numbers of Univer's enumerations are its stored form; naming them ourselves lets the conversion be tested without Univer.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
    },
  },
  {
    files: ["test/**"],
    rules: {
      // The types of Office.js call a cell's value any; a test compares it with what it expects at once.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // Writing back what was read is a test of its own, and a mock's method is looked at without being called.
      "no-self-assign": ["error", { props: false }],
      "@typescript-eslint/unbound-method": "off",
      // exceljs types its options with enums that it does not export at run time.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
  },

  // The pane: for a keyboard and for those who listen as for those who click and see.
  {
    files: ["src/taskpane/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // Text for people comes from src/locales.
      "no-restricted-syntax": [
        "error",
        { selector: "JSXText[value=/\\p{L}/u]", message: "Texts for people stand in src/locales." },
        { selector: `TSQualifiedName[left.name=/^(${officeGlobals.join("|")})$/]`, message: onlyWorkbook },
      ],
    },
  },

  // Pure: the same input gives the same output, in a worker and in Node.
  {
    files: ["src/register/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Today's date arrives as an argument." },
        { object: "Math", property: "random", message: "The same input gives the same output; a seed arrives as an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Today's date arrives as an argument." },
        { selector: "CallExpression[callee.name='Date']", message: "Today's date arrives as an argument." },
      ],
    },
  },
);
