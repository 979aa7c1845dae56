/**
 * Who may import whom. `server → shared ← client`; inside shared: ids ← model ← script ← session.
 * Rules that end in "as a value" let types pass: a type has no behaviour to depend on.
 */
const values = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    rule('no cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('every import is found', {}, { couldNotResolve: true }),
    rule(
      'packages used by the product are no dev dependencies',
      { path: '^(shared|server|client)/', pathNot: ['^server/dev/', '^client/vite\\.config'] },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),

    rule('nothing imports test', { pathNot: '^test/' }, { path: '^test/' }),
    rule('server does not import client', { path: '^server/' }, { path: '^client/' }),
    rule('client does not import server', { path: '^client/' }, { path: '^server/' }),
    rule('shared imports neither end', { path: '^shared/' }, { path: '^(server|client)/' }),

    rule('shared has no I/O', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    rule(
      'in shared only doc may use yjs and only protocol and the script schema zod',
      { path: '^shared/', pathNot: '^shared/(doc/|protocol/|script/schema\\.ts)' },
      npm(),
    ),
    rule('shared/doc uses no package but yjs', { path: '^shared/doc/' }, npm('node_modules/(yjs|y-protocols|lib0)/')),
    rule(
      'shared/protocol uses no package but zod and the parser of Socket.io',
      { path: '^shared/protocol/' },
      npm('node_modules/(zod|socket\\.io-parser)/'),
    ),
    rule('ids and result stand alone', { path: '^shared/(ids|result)\\.ts$' }, { path: '^(shared|server|client)/' }),
    rule('model knows only ids', { path: '^shared/model/' }, { path: '^shared/', pathNot: '^shared/(model/|ids\\.ts|result\\.ts)' }),
    rule(
      'script knows only model',
      { path: '^shared/script/' },
      { path: '^shared/', pathNot: '^shared/(script/|model/|ids\\.ts|result\\.ts)' },
    ),
    rule(
      'session knows only script, model and the names of documents',
      { path: '^shared/session/' },
      { path: '^shared/', pathNot: '^shared/(session/|script/|model/|doc/names\\.ts|ids\\.ts|result\\.ts)' },
    ),

    rule(
      'http meets control and sync only in session',
      { path: '^server/http/' },
      { path: '^server/(control|sync)/', pathNot: '^server/sync/hub\\.ts$' },
    ),
    rule(
      'control meets http and sync only in session',
      { path: '^server/control/' },
      { path: '^server/(http|sync)/', pathNot: '^server/sync/hub\\.ts$' },
    ),
    rule('sync meets http and control only in session', { path: '^server/sync/' }, { path: '^server/(http|control)/' }),
    rule(
      'only compose and the commands for copies import adapters',
      { path: '^server/', pathNot: '^server/(compose\\.ts|store/|bus/|backup/)' },
      { path: '^server/(store|bus)/', pathNot: '^server/(store/(store|committer)|bus/bus)\\.ts$' },
    ),
    rule('only main starts the process', { path: '^server/', pathNot: '^server/dev/' }, { path: '^server/main\\.ts$' }),

    rule('views get data via hooks', { path: '^client/views/' }, { path: '^client/connection/', ...values }),
    rule('parts take props only', { path: '^client/parts/' }, { path: '^client/(views|models|hooks|connection)/', ...values }),
    rule(
      'models are pure',
      { path: '^client/models/' },
      { path: '^client/(views|parts|hooks|connection)/|node_modules/(react|react-dom)/', ...values },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|^test/bench/(peers|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.css'],
    },
  },
};

function rule(name, from, to) {
  return { name: name.replaceAll(/[ ,]+/g, '-'), severity: 'error', from, to };
}

/** Any package, but for those whose path matches. */
function npm(except) {
  return { path: 'node_modules/', ...(except === undefined ? {} : { pathNot: except }) };
}
