// Who may import whom (docs/architecture.md). Each rule's name is the sentence it enforces.
const { join } = require('node:path')

const SPECS = '\\.spec\\.tsx?$'
const MODULE = '^server/src/modules/([^/]+)/'

const forbid = (name, from, to) => ({ name, severity: 'error', from, to })

const everywhere = [
  forbid('no import goes round in a circle', {}, { circular: true }),
  forbid('every import leads somewhere', {}, { couldNotResolve: true }),
  forbid(
    'product code stands on dependencies, not on devDependencies',
    { path: '^(shared|server|miniapp)/src', pathNot: SPECS },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  ),
  forbid(
    'product code knows no test',
    { path: '^(shared|server|miniapp)/src', pathNot: SPECS },
    { path: [SPECS, '^(server|miniapp)/(test|e2e)/'] },
  ),
]

const shared = [
  forbid(
    'shared imports nothing but gcoord',
    { path: '^shared/src', pathNot: SPECS },
    { pathNot: ['^shared/src', 'node_modules/gcoord'] },
  ),
  forbid(
    'server and mini-program meet only in shared',
    { path: '^(server|miniapp)/' },
    { path: '^(server|miniapp)/', pathNot: '^$1/' },
  ),
]

const server = [
  forbid(
    'core knows no module',
    { path: '^server/src/core/' },
    { path: '^server/src/(modules|integrations)/' },
  ),
  forbid(
    'a module enters another one by its index',
    { path: MODULE },
    {
      path: '^server/src/modules/[^/]+/',
      pathNot: ['^server/src/modules/$1/', '/modules/[^/]+/index\\.ts$'],
    },
  ),
  forbid(
    'what is outside the modules enters them by their index',
    { path: '^server/src/', pathNot: '^server/src/modules/' },
    { path: '^server/src/modules/', pathNot: '/modules/[^/]+/index\\.ts$' },
  ),
  forbid(
    'a ticket’s state is written by the ticket writer alone',
    { path: '^server/src/', pathNot: '/ticket/(write/ticket-writer|ticket\\.module)\\.ts$' },
    { path: '/ticket/data/ticket-state\\.repository\\.ts$' },
  ),
  forbid(
    'a controller asks its service, never the data',
    { path: `${MODULE}http/` },
    { path: '^server/src/modules/$1/data/' },
  ),
  forbid(
    'only the module itself and its index know its controllers and shapes of requests',
    { path: MODULE, pathNot: [`${MODULE}http/`, `${MODULE}[^/]+\\.module\\.ts$`, SPECS] },
    { path: '^server/src/modules/$1/http/' },
  ),
  forbid(
    'data knows no service',
    { path: `${MODULE}data/`, pathNot: SPECS },
    { path: '^server/src/modules/$1/[^/]+\\.(service|module)\\.ts$' },
  ),
  forbid(
    'domain rules know neither services nor requests',
    { path: `${MODULE}domain/`, pathNot: SPECS },
    { path: ['^server/src/modules/$1/http/', '^server/src/modules/$1/[^/]+\\.(service|module)\\.ts$'] },
  ),
  forbid(
    'domain rules know of the data no more than the shape of a row',
    { path: `${MODULE}domain/`, pathNot: SPECS },
    {
      path: '^server/src/modules/$1/data/.*\\.(entity|repository)\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'domain rules know no framework',
    { path: `${MODULE}domain/`, pathNot: SPECS },
    { path: 'node_modules/(@nestjs|typeorm|fastify|@fastify)/' },
  ),
]

const miniapp = [
  forbid(
    'features never meet',
    { path: '^miniapp/src/features/([^/]+)/' },
    { path: '^miniapp/src/features/', pathNot: '^miniapp/src/features/$1/' },
  ),
  forbid(
    'features know no page',
    { path: '^miniapp/src/features/' },
    { path: '^miniapp/src/(pages|packages)/' },
  ),
  forbid(
    'ui knows neither features nor pages',
    { path: '^miniapp/src/ui/' },
    { path: '^miniapp/src/(features|pages|packages)/' },
  ),
  forbid(
    'the platform knows neither features nor pages nor ui',
    { path: '^miniapp/src/platform/' },
    { path: '^miniapp/src/(features|pages|packages|ui)/' },
  ),
  forbid(
    'no page imports another page',
    { path: '^miniapp/src/(pages/[^/]+|packages/[^/]+/[^/]+)/' },
    { path: '^miniapp/src/(pages|packages)/', pathNot: '^miniapp/src/$1/' },
  ),
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...everywhere, ...shared, ...server, ...miniapp],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    // Imports of types alone count too: a circle of types is still two files that can't be read apart.
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: join(__dirname, 'scripts/lib/import-aliases.cjs') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: [
        '.ts',
        '.tsx',
        '.h5.ts',
        '.h5.tsx',
        '.weapp.ts',
        '.weapp.tsx',
        '.js',
        '.mjs',
        '.cjs',
        '.json',
        '.d.ts',
      ],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
