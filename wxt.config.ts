import { createRequire } from 'node:module'
import { defineConfig } from 'wxt'

/** Public half of the extension's key: one id for ever (docs/security.md says who keeps the private half). */
const key = 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArIb/z6MEY2PyohWeY+kgymfFEhKSPDmtygOEBmkxEatTAgMfwEC6fSx4Xpils5DU7rAmP4tNIieAwVveU/cHygORtD/L3foXRDk0Hy5lqBDeoCTbgHXaMR5NNpz57/wrqB80D5zE+Mb7J5WGHhOVUH7NZt4dflkU4s5XN95/qnkLcye4KPplOosgDmvAFVluDru1q98LIhwOhjGmcLRzKEyO84Hl1I00w+2pwZ4oLlsonavjAQhNm3B2xq7gTyz65shjS4SBE0u2JN85JXlmSeeXWeSiKeW+3KbzR62bTGynbtvSQDwVXdRVCiUjdSHFM3sS21kPK4bultF865+btQIDAQAB'

const hosts = ['https://mp.weixin.qq.com/*', 'https://weibo.com/*', 'https://*.weibo.com/*', 'https://m.weibo.cn/*']

const contentSecurityPolicy = "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** jieba's WebAssembly travels as a file beside the background and is read when it is first needed. */
const jiebaWasm = createRequire(import.meta.url).resolve('jieba-wasm/web').replace(/\.js$/, '_bg.wasm')
/** Its loader names the file by `import.meta.url`, which a bundler would turn into four megabytes of text. */
const jiebaByName = {
  name: 'jieba-by-name',
  enforce: 'pre' as const,
  transform: (code: string, id: string): string | null =>
    id.includes('jieba_rs_wasm.js') ? code.replace(/new URL\('jieba_rs_wasm_bg\.wasm', import\.meta\.url\)/, "'jieba.wasm'") : null,
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  suppressWarnings: { firefoxDataCollection: true },
  hooks: {
    'build:publicAssets': (_wxt, files) => { files.push({ absoluteSrc: jiebaWasm, relativeDest: 'jieba.wasm' }) },
  },
  vite: () => ({ build: { target: 'chrome102' }, plugins: [jiebaByName] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '先审',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage', 'unlimitedStorage', 'declarativeNetRequestWithHostAccess',
      'webRequest', 'webRequestBlocking', 'alarms', 'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: hosts,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_previous__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_card__' },
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'xianshen@xianshen.example', strict_min_version: '140.0' } } }
      : { key, minimum_chrome_version: '103' }),
  }),
})
