// `npm start`: installs what is missing, then hands over to the demonstration under the right Node.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { environment, installBrowser, installPackages, node, root } from '../install.mjs'

try {
  installPackages()
  installBrowser()
  const done = spawnSync(node(), [join(root, 'test/demo/demo.ts'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: environment() })
  process.exitCode = done.status ?? 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
