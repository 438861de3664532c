/** Who may know whom. Each comment says what to do instead; the picture is in ARCHITECTURE.md, the reasons in docs/decisions. */

const TEST =
  '[.](test|itest|fixture)[.]tsx?$|^apps/[^/]+/test/|^packages/[^/]+/(test|test-corpus)/|after-each-test[.]ts$'
/** A server that answers as Splunk does stands beside the code that it tests. */
const STAND_IN = '-stand-in[.]ts$'
const NOT_SHIPPED = `${TEST}|${STAND_IN}|/(vite|vitest|stryker)[.]config[.]|/(build|generate)[.]mjs$|^(bench|e2e|scripts)/`
/** The files whose job is to put everything together. */
const COMPOSITION = '^apps/api/src/((main|server|slices|start-portday|print-schema|audit-verify)[.]ts$|seed/)'

const API = '^apps/api/src/'
const FOUNDATION = `${API}(platform|database|events|graph)/`
const SLICES = 'live|people|carriers|customer-migrations|port-orders|loa|foc|checklist|readiness'
const CHILDREN = 'loa|foc|checklist|readiness'

/** A slice that stands higher up never imports what builds on it. */
function parentKnowsNoChild(slice, builtOnIt, instead) {
  return {
    name: `${slice}-know-no-child`,
    comment: `${slice} must not know what builds on them: ${instead}`,
    severity: 'error',
    from: { path: `${API}${slice}/`, pathNot: TEST },
    to: { path: `${API}(${builtOnIt})/` },
  }
}

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'These files import each other in a ring, and none can be read alone. Move what both need into a file of its own. ' +
        'Types may name each other (an order has a commitment, a commitment is judged against an order): `import type`.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file and it imports nobody. Use it or remove it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['[.]d[.]ts$', '[.](json|css|svg|html|mjs)$', '[.]config[.]ts$', '^apps/dashboard/public/', TEST],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'This import leads nowhere. Correct the path, or add the package to the package.json beside the code.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment:
        'The package.json beside this code does not name the package; it is here by luck. Add it, with its reason.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-the-product',
      comment:
        'This code is shipped and the package is installed for development alone. Make it a dependency, or move the code ' +
        'into a test. Types of a dev package may be imported as types.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/(src|bin)/', pathNot: NOT_SHIPPED },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-in-the-product',
      comment: 'Code that is shipped must not need a test’s builders or fixtures. Move what both need into the source.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: `${TEST}|${STAND_IN}` },
      to: { path: `${TEST}|${STAND_IN}` },
    },

    {
      name: 'domain-imports-nothing',
      comment:
        'The rules are pure functions over values: no clock, no I/O, no framework. Let the caller load what the rule needs ' +
        'and give it as facts. Telephone numbers (libphonenumber-js) and Temporal are values, and all that it may import.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: TEST },
      to: { pathNot: ['^packages/domain/src/', 'node_modules/(libphonenumber-js|temporal-polyfill|temporal-spec)/'] },
    },
    {
      name: 'domain-tests-need-only-the-domain',
      comment:
        'A test of a rule gives facts and reads a verdict. What needs the API or a database is a test of the API.',
      severity: 'error',
      from: { path: '^packages/domain/' },
      to: { path: '^(apps|bench|scripts)/|^packages/(?!domain/)' },
    },
    {
      name: 'domain-doors-are-for-others',
      comment:
        'Inside the domain import the file that has it (../calendar/business-day.ts); an index.ts is for other packages.',
      severity: 'error',
      from: { path: '^packages/domain/src/' },
      to: { path: '^packages/domain/src/[^/]+/index[.]ts$' },
    },
    {
      name: 'schema-imports-nothing-of-ours',
      comment: 'The contract stands on its own: apps know it, it knows no app and no rule.',
      severity: 'error',
      from: { path: '^packages/schema/' },
      to: { path: '^apps/|^packages/(?!schema/)' },
    },

    {
      name: 'clients-speak-graphql',
      comment:
        'The tracker command and the dashboard reach the API over HTTP alone, as every integration does. Write an operation ' +
        'in packages/schema/operations and run `npm run schema`.',
      severity: 'error',
      from: { path: '^apps/(cli|dashboard)/', pathNot: '[.]itest[.]ts$' },
      to: { path: '^apps/api/|node_modules/(typeorm|pg|type-graphql|express|@apollo/server)/' },
    },
    {
      name: 'clients-do-not-know-each-other',
      comment:
        'What the tracker command and the dashboard share is the contract (packages/schema) or a rule (packages/domain).',
      severity: 'error',
      from: { path: '^apps/(cli|dashboard)/' },
      to: { path: '^apps/(cli|dashboard)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'journeys-use-the-product',
      comment:
        'A journey is a person’s: it starts Portday, opens pages and asks GraphQL. What it needs of the code inside is a test ' +
        'beside that code.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(apps|packages|bench)/' },
    },
    {
      name: 'api-does-not-know-its-clients',
      comment: 'The API serves whoever asks. The dashboard’s built pages are files to it, not imports.',
      severity: 'error',
      from: { path: API },
      to: { path: '^apps/(cli|dashboard)/' },
    },

    {
      name: 'foundation-knows-no-slice',
      comment:
        'platform, database, events and graph serve every slice and know none. Let the slice give it what differs: a ' +
        'function, a row, or its place in slices.ts.',
      severity: 'error',
      from: { path: FOUNDATION, pathNot: TEST },
      to: { path: `${API}(${SLICES}|seed)/|${COMPOSITION}` },
    },
    {
      name: 'platform-stands-at-the-bottom',
      comment:
        'platform knows nobody. It may name the type of the database that a request carries; everything else comes to it as ' +
        'an argument from server.ts or start-portday.ts.',
      severity: 'error',
      from: { path: `${API}platform/`, pathNot: TEST },
      to: { path: `${API}(database|events|graph)/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'database-knows-only-platform',
      comment:
        'database opens, migrates and runs; what is in the tables is the slices’. Move SQL about a table to its slice.',
      severity: 'error',
      from: { path: `${API}database/`, pathNot: TEST },
      to: { path: `${API}(events|graph)/` },
    },
    {
      name: 'people-know-no-port',
      comment:
        'people is who asks and what they may: it knows keys, sessions and roles, and no order, carrier or migration.',
      severity: 'error',
      from: { path: `${API}people/`, pathNot: TEST },
      to: { path: `${API}(carriers|customer-migrations|port-orders|${CHILDREN})/` },
    },
    {
      name: 'slices-do-not-ask-people',
      comment:
        'Who asks is in the request context (platform/request-context.ts). A slice has no need to look up keys itself.',
      severity: 'error',
      from: { path: `${API}(carriers|customer-migrations|port-orders|${CHILDREN})/`, pathNot: TEST },
      to: { path: `${API}people/` },
    },
    parentKnowsNoChild(
      'carriers',
      `customer-migrations|port-orders|${CHILDREN}`,
      'a carrier is the same whoever ports from it. Put the question into the slice that asks it.',
    ),
    parentKnowsNoChild(
      'customer-migrations',
      `port-orders|${CHILDREN}`,
      'a field of Migration that needs orders is a field resolver in the folder of the slice that has them.',
    ),
    parentKnowsNoChild(
      'port-orders',
      CHILDREN,
      'a child adds its own field to PortOrder with a field resolver in its own folder, and writes beside the order through ' +
        '`alsoWrite` of commandPortOrder.',
    ),
    {
      name: 'children-do-not-know-each-other',
      comment:
        'loa, foc, checklist and readiness can each be taken away alone. What two of them need belongs to port-orders, or is ' +
        'a rule in packages/domain.',
      severity: 'error',
      from: { path: `${API}(${CHILDREN})/`, pathNot: TEST },
      to: { path: `${API}(${CHILDREN})/`, pathNot: `${API}$1/` },
    },
    {
      name: 'only-composition-names-slices',
      comment:
        'Only main.ts, server.ts, slices.ts, start-portday.ts, print-schema.ts, audit-verify.ts, seed and tests put slices ' +
        'together. A slice is never given another by importing one of these.',
      severity: 'error',
      from: { path: `${API}(${SLICES})/`, pathNot: TEST },
      to: { path: COMPOSITION },
    },
    {
      name: 'nobody-imports-an-entry',
      comment:
        'main.ts, print-schema.ts and audit-verify.ts run when they are imported. Move what you need into a module.',
      severity: 'error',
      from: { pathNot: TEST },
      to: { path: `${API}(main|print-schema|audit-verify)[.]ts$` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|packages)/[^/]+/(dist|coverage|reports|[.]stryker-tmp|[.]turbo)/' },
    // Tools that every workspace uses (vitest, esbuild) stand in the root's package.json alone.
    combinedDependencies: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    skipAnalysisNotInRules: true,
  },
}
