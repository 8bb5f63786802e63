/* Loaded before a command: whoever reaches for the network ends the process. */
const deny = what => () => {
  require('node:fs').writeSync(2, `NETWORK: ${what}\n`)
  process.exit(99)
}
for (const [module, names] of Object.entries({
  'node:net': ['connect', 'createConnection', 'createServer'],
  'node:tls': ['connect'],
  'node:dns': ['lookup', 'resolve'],
  'node:http': ['request', 'get'],
  'node:https': ['request', 'get'],
  'node:dgram': ['createSocket'],
}))
  for (const name of names) require(module)[name] = deny(`${module} ${name}`)
require('node:net').Socket.prototype.connect = deny('a socket')
globalThis.fetch = deny('fetch')
require('node:module').syncBuiltinESMExports()
