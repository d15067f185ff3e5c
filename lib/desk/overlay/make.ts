// How is a piece of our interface made, by hand and without markup in strings?

export type Made = {
  readonly class?: string
  readonly text?: string
  readonly title?: string
  readonly label?: string
  readonly role?: string
  readonly attributes?: Readonly<Record<string, string>>
  /** Only a person's own click counts: a page's script may not press our buttons. */
  readonly press?: () => void
}

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, made: Made, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (made.class) element.className = made.class
  if (made.text !== undefined) element.textContent = made.text
  if (made.title) element.title = made.title
  if (made.label) element.setAttribute('aria-label', made.label)
  if (made.role) element.setAttribute('role', made.role)
  for (const [name, value] of Object.entries(made.attributes ?? {})) element.setAttribute(name, value)
  if (tag === 'button') element.setAttribute('type', 'button')
  const { press } = made
  if (press) element.addEventListener('click', event => { if (event.isTrusted) press() })
  element.append(...children)
  return element
}

export const button = (text: string, press: () => void, more: Omit<Made, 'press' | 'text'> = {}): HTMLButtonElement =>
  make('button', { ...more, text, press })
