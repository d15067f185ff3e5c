// Which bytes does a signature cover? The type and the stored bytes, never a value spelt again.
import { joinBytes, utf8 } from './bytes.ts'

export const EVENT_TYPE = 'application/vnd.xianshen.event.v1+json'

/** A machine's own word that it has checked a chain up to a line. */
export const CHECKED_TYPE = 'application/vnd.xianshen.checked.v1+json'

/**
 * DSSE's pre-authentication encoding: `DSSEv1 SP len(type) SP type SP len(body) SP body`, lengths in
 * bytes as ASCII decimals. A signature over one type never fits another.
 */
export function signingInput(type: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const name = utf8(type)
  return joinBytes(utf8(`DSSEv1 ${name.length} `), name, utf8(` ${body.length} `), body)
}
