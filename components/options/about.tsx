// What is this, what does it promise, and what is it made of?
import { Heading } from 'react-aria-components'
import { i18n } from '#i18n'

/** Every package that ships inside the extension; a test holds this list against package.json. */
export const LICENCES = [
  ['@noble/hashes', 'MIT'], ['canonicalize', 'Apache-2.0'], ['diff', 'BSD-3-Clause'], ['domhandler', 'BSD-2-Clause'],
  ['htmlparser2', 'MIT'], ['idb', 'ISC'], ['jieba-wasm', 'MIT'], ['react', 'MIT'], ['react-aria-components', 'Apache-2.0'],
  ['react-dom', 'MIT'], ['zod', 'MIT'],
] as const

const PROMISES = ['options.promise_local', 'options.promise_safe', 'options.promise_honest', 'options.promise_limit'] as const

export const About = ({ version }: { version: string }) => (
  <>
    <Heading level={1}>{i18n.t('extension.name')}</Heading>
    <p>{i18n.t('options.about_text')}</p>
    <p className="meta">{i18n.t('options.version', [version])} · MIT</p>
    <section className="card">
      <Heading level={2}>{i18n.t('options.promise_title')}</Heading>
      <ul className="lacks">{PROMISES.map(key => <li key={key}>{i18n.t(key)}</li>)}</ul>
    </section>
    <section className="card">
      <Heading level={2}>{i18n.t('options.licences')}</Heading>
      <table aria-label={i18n.t('options.licences')}>
        <thead><tr><th scope="col">{i18n.t('options.licence_name')}</th><th scope="col">{i18n.t('options.licence_kind')}</th></tr></thead>
        <tbody>{LICENCES.map(([name, licence]) => <tr key={name}><th scope="row">{name}</th><td>{licence}</td></tr>)}</tbody>
      </table>
    </section>
  </>
)
