// Which globals has every runtime that a pure room may run in (service worker, page, Node)?
// Nothing here touches a document, a network, a clock or chance: those are passed in.
declare class TextEncoder { encode(text?: string): Uint8Array<ArrayBuffer> }
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array | ArrayBuffer): string
}
declare class URL {
  constructor(url: string, base?: string)
  protocol: string; host: string; hostname: string; port: string
  pathname: string; search: string; hash: string; readonly href: string
  readonly searchParams: URLSearchParams
}
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string | Record<string, string>)
  get(name: string): string | null
  getAll(name: string): string[]
  has(name: string): boolean
  set(name: string, value: string): void
  append(name: string, value: string): void
  delete(name: string): void
  keys(): IterableIterator<string>
  toString(): string
  [Symbol.iterator](): IterableIterator<[string, string]>
}
declare function structuredClone<T>(value: T): T
declare function btoa(bytes: string): string
declare function atob(text: string): string
