// Is the extension that is tested the one that ships? It is built once, as `npm run build` builds it.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { root } from '../install.mjs'

export default async function build(): Promise<void> {
  if (process.env.XIANSHEN_BUILT) return
  await promisify(execFile)(`${root}/node_modules/.bin/wxt`, ['build'], { cwd: root })
}
