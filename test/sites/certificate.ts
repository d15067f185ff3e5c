// Which certificate do the stand-ins show? A fresh one for their hosts, made in memory at each start.
import { generate } from 'selfsigned'
import { HOSTS } from './hosts.ts'

export type Certificate = { readonly key: string; readonly cert: string }

export const freshCertificate = async (): Promise<Certificate> => {
  const made = await generate([{ name: 'commonName', value: 'stand-in' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: HOSTS.map(value => ({ type: 2 as const, value })) },
    ],
  })
  return { key: made.private, cert: made.cert }
}
