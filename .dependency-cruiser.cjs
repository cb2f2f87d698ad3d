"use strict";

// The picture of the layers, as rules. Imports only go down:
//
//   excel      workbench · headless
//     │             │        └──────▶ standin
//     ▼             │
//   taskpane ◀──────┘
//     ▼
//   workflows
//     ▼     ▼
//   workbook  locales
//     ▼     ▼
//   register

/** What pure code may use: parsers of phone numbers, of official numbers, of e-mail addresses, and of stored data. */
const pureAllowed = ["libphonenumber-js", "stdnum", "validator", "zod"];

/** Folders of register that are nouns which every feature speaks in, or the one computation that several rest on. */
const sharedInRegister = ["calendar", "changes", "customer", "fields", "intake", "ledger", "money", "postal", "receivables", "sales", "text"];

/** Folders of the pane with one task of a person each. */
const screens = ["firstRun", "found", "home", "reports", "findings", "cleaning", "settings", "help"];

const roots = "^src/(excel|workbench|headless)/";

function only(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: "error",
    from: { path: `^src/${from}/` },
    to: { path: "^src/", pathNot: [from, ...allowed].map((folder) => `^src/${folder}/`) },
  };
}

module.exports = {
  forbidden: [
    only(
      "register-at-the-bottom",
      "register",
      [],
      "register is pure: it runs in a worker and in Node, and knows nobody above it.",
    ),
    only(
      "workbook-over-register",
      "workbook",
      ["register"],
      "workbook turns register's plain data into calls of Office.js, without words and without orders of work.",
    ),
    only("locales-over-register", "locales", ["register"], "locales hold words for register's codes; whoever speaks calls them."),
    only(
      "workflows-in-the-middle",
      "workflows",
      ["workbook", "locales", "register"],
      "A workflow runs the same under Excel, the workbench and the command line, so it knows none of them.",
    ),
    only(
      "taskpane-over-workflows",
      "taskpane",
      ["workflows", "workbook", "locales", "register"],
      "The pane shows and asks; it runs in Excel and in the workbench alike.",
    ),
    {
      name: "screens-apart",
      comment:
        "A screen of the pane is understood, tested and removed without the others. What two of them need stands in shell; shell's frame shows them all.",
      severity: "error",
      from: { path: `^src/taskpane/(${screens.join("|")})/` },
      to: { path: `^src/taskpane/(${screens.join("|")})/`, pathNot: "^src/taskpane/$1/" },
    },
    only(
      "standin-alone",
      "standin",
      [],
      "The stand-in imitates Excel and must not know what the add-in expects of it, or both could be wrong alike.",
    ),
    only(
      "excel-without-standin",
      "excel",
      ["taskpane", "workflows", "workbook", "locales", "register"],
      "What is delivered to Excel holds no stand-in.",
    ),
    {
      name: "nobody-imports-roots",
      comment: "The roots wire the parts together; a part that imports one cannot run under the others.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: roots, pathNot: "^src/$1/" },
    },
    {
      name: "src-without-test",
      comment: "Nothing that is delivered rests on test code.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "register-packages",
      comment: `Pure code uses ${pureAllowed.join(", ")} and no other package: each is one more thing that could reach for clock, network or randomness.`,
      severity: "error",
      from: { path: "^src/register/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "npm-peer", "npm-optional"],
        pathNot: `node_modules/(${pureAllowed.join("|")})/`,
      },
    },
    {
      name: "node-at-the-edge",
      comment:
        "Only the command line, what loads the Office.js client for it, and the developer's commands run on Node alone; everything else also runs in a browser.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/headless/", "^src/standin/boot/node[.]ts$", "^src/excel/developer/", "[.]cjs$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "register-features-apart",
      comment:
        "A feature of register is understood, tested and removed without the others. They share nouns (and a finding and a report, which every feature makes); whoever needs two features is a workflow, or reports, which tell of them all.",
      severity: "error",
      from: { path: "^src/register/([^/]+)/", pathNot: "^src/register/reports/" },
      to: {
        path: "^src/register/[^/]+/",
        pathNot: [
          "^src/register/$1/",
          `^src/register/(${sharedInRegister.join("|")})/`,
          "^src/register/(validation/finding|reports/report)[.]ts$",
          // How official numbers and postcodes look, and where a party is that does not say it, is known in one place; what is put right must then be found right.
          "^src/register/validation/(organisationNumbers|postcodes|modulo11|personalNumbers|emails|mailDomains|countryClues|assumedCountries)[.]ts$",
        ],
      },
    },
    {
      name: "no-development-packages",
      comment:
        "What is delivered needs nothing that is installed for development only; the Office.js client is there for the stand-in's other end, and the launchers bundle or compile at the developer's.",
      severity: "error",
      from: { path: "^src/", pathNot: "[.]cjs$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@microsoft/office-js/" },
    },
    {
      name: "client-behind-its-seam",
      comment:
        "The Office.js client is loaded in one place, which connects it with the stand-in; in Excel the host's own script is loaded.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/standin/boot/" },
      to: { path: "node_modules/@microsoft/office-js/" },
    },
    {
      name: "no-cycles",
      comment: "Files that import each other can only be understood, tested and moved together. Types count too.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports and that imports nobody is forgotten.",
      severity: "error",
      from: { orphan: true, pathNot: ["[.]d[.]ts$", "[.]cjs$", "^test/checks/fixtures/", "[.]test[.]ts$"] },
      to: {},
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere fails at a customer's.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^test/checks/fixtures/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
