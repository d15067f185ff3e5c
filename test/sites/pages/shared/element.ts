// How do the stand-in's scripts make an element?

/** A new element with attributes and children; a function under `onclick` becomes its listener. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name, attributes: Readonly<Record<string, string>> = {}, ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** The element that the page's own markup promises; a broken page fails loudly. */
export const need = <Found extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): Found => {
  const found = within.querySelector<Found>(selector)
  if (!found) throw new Error(`stand-in page lacks ${selector}`)
  return found
}

export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, milliseconds) })
