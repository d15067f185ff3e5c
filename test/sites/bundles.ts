// Where do the pages' scripts come from? Bundled once from npm packages, kept under .output/sites by the hash of their sources.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CACHE = join(ROOT, '.output', 'sites')

/** Entry scripts, by the name under which pages ask for them. */
const ENTRIES: Readonly<Record<string, string>> = {
  'wechat-editor': 'wechat/editor.ts',
  'wechat-lists': 'wechat/lists.ts',
  'weibo-home': 'weibo/home.ts',
  'weibo-timer': 'weibo/timer.ts',
  'weibo-article': 'weibo/article.ts',
  'weibo-mobile': 'weibo/mobile.ts',
  'weibo-old': 'weibo/old.ts',
}

export type Bundles = ReadonlyMap<string, Uint8Array>

const sourcesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)).sort()
}

const sourceHash = async (): Promise<string> => {
  const hash = createHash('sha256')
  const lock = await readFile(join(ROOT, 'package-lock.json'))
  hash.update(lock).update(JSON.stringify(ENTRIES))
  for (const file of await sourcesUnder(PAGES)) hash.update(file).update(await readFile(file))
  return hash.digest('hex').slice(0, 20)
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}

const bundleInto = async (folder: string): Promise<void> => {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: PAGES,
    logLevel: 'error',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      target: 'chrome102',
      rollupOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(PAGES, file)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  })
}

/** Starts may overlap: each builds beside the cache and moves its folder in; who comes second uses the first one's. */
const ensureBuilt = async (): Promise<string> => {
  const folder = join(CACHE, await sourceHash())
  if (await exists(folder)) return folder
  await mkdir(CACHE, { recursive: true })
  const mine = join(CACHE, `making-${process.pid}-${randomUUID()}`)
  await bundleInto(mine)
  try {
    await rename(mine, folder)
  } catch (problem) {
    await rm(mine, { recursive: true, force: true })
    if (!(await exists(folder))) throw problem
  }
  return folder
}

/** Every script and style sheet of the pages, by file name, held in memory. */
export const loadBundles = async (): Promise<Bundles> => {
  const folder = await ensureBuilt()
  const files = new Map<string, Uint8Array>()
  for (const name of await readdir(folder)) {
    if (name.endsWith('.js')) files.set(name, await readFile(join(folder, name)))
  }
  for (const file of await sourcesUnder(PAGES)) {
    if (/\.(css|js)$/.test(file)) files.set(file.slice(PAGES.length).replaceAll('/', '-'), await readFile(file))
  }
  return files
}
