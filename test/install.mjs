// What is missing on this machine, and how does it get here? Runs on Node 20, before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a command; false when it failed or is not there. */
function runs(command, args, quiet = false) {
  const done = spawnSync(command, args, { cwd: root, stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  return done.status === 0
}

/** Is what the lock file names what lies in node_modules? npm writes its own copy of the lock at each install. */
function packagesAreFresh() {
  const mark = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(mark)) return false
  if (statSync(mark).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return true
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const there = JSON.parse(readFileSync(mark, 'utf8')).packages
  return Object.entries(there).every(([path, entry]) => wanted[path]?.version === entry.version)
    && Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || there[path]?.version === entry.version)
}

export function installPackages() {
  if (packagesAreFresh()) return
  console.log('安装依赖包（npm ci）…')
  if (!runs('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Error('npm ci 未能完成。请检查这台机器能否访问 npm 的软件源，然后重试。')
  }
}

/** The Node to run everything else with: the machine's own from 22.18 on, else the one that came as a package. */
export function node() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  const packaged = join(root, 'node_modules/.bin/node')
  if (existsSync(packaged)) return packaged
  throw new Error(`需要 Node 22.18 或更高版本，这台机器是 ${process.versions.node}，而且没有适合它的 Node 包。请安装 Node 22 后重试。`)
}

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe', 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe']

export const chromium = () => process.env.CHROMIUM ?? CHROMIUM.find(path => existsSync(path)) ?? null

const hasChineseFont = () => {
  if (process.platform !== 'linux') return true
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}
/** The browser's Chinese words: without them its own interface, and the extension's, would be English. */
const hasChineseWords = () => process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || existsSync('/usr/lib/chromium/locales/zh-CN.pak')

export function installBrowser() {
  const wanted = [...(chromium() ? [] : ['chromium']), ...(hasChineseWords() ? [] : ['chromium-l10n']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  if (wanted.length === 0) return
  const apt = existsSync('/usr/bin/apt-get')
  const sudo = apt && process.getuid?.() !== 0 ? ['sudo', '-n'] : []
  const aptGet = (...args) => { const [command, ...rest] = [...sudo, 'apt-get', ...args]; return runs(command, rest, args[0] === 'update') }
  if (apt) {
    console.log(`安装 ${wanted.join('、')}…`)
    aptGet('update')
    aptGet('install', '-y', '-q', '--no-install-recommends', ...wanted)
  }
  if (!chromium()) throw new Error('没有找到 Chromium 或 Chrome，也未能自动安装。请安装后重试，或用环境变量 CHROMIUM 指明它的位置。')
  if (!hasChineseFont()) console.log('没有中文字体，也未能自动安装：屏幕上的汉字会显示为方框。')
}

/** The environment for everything that runs after this: our Node and our commands first. */
export const environment = () => ({ ...process.env, PATH: `${dirname(node())}:${join(root, 'node_modules/.bin')}:${process.env.PATH}`, CHROMIUM: chromium() ?? '', WXT_TELEMETRY: '0' })
