// Which packages of npm are compared with, and where are they? Never installed into the project.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Versions are fixed: a comparison that is repeated later must be the same. */
export const PEERS = {
  '@monyone/aho-corasick': '1.1.11', fastscan: '1.0.6', 'mint-filter': '4.0.3', 'modern-ahocorasick': '3.3.0', ahocorasick: '1.0.2',
} as const

export const peersFolder = process.env.BENCH_PEERS ?? join(tmpdir(), 'xianshen-bench-peers')

const require = createRequire(join(peersFolder, 'x.js'))
export const peer = (name: string): unknown => require(name)

export const havePeers = (): boolean => Object.keys(PEERS).every(name => existsSync(join(peersFolder, 'node_modules', name)))

/** Installs into the folder for temporary files, scripts of the packages not run. */
export const installPeers = (): void => {
  mkdirSync(peersFolder, { recursive: true })
  writeFileSync(join(peersFolder, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: peersFolder, stdio: 'ignore' })
}
