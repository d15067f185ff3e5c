// Does a page keep the rules of accessibility that a machine can test?
import axe from 'axe-core'

/** Contrast needs a layout and is reckoned in theme.test.tsx; `region` speaks of whole documents. */
const UNTESTABLE = { 'color-contrast': { enabled: false }, region: { enabled: false } }

/** @returns one line for each fault: the rule, and the markup that breaks it; empty where there is none */
export const faultsOf = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, { rules: UNTESTABLE })
  return violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.html}`))
}
