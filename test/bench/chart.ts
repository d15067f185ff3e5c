// What does a run look like as a picture? Bars on a logarithmic scale, as SVG.

type Bar = { readonly engine: string; readonly charsPerSecond: number }
const WIDTH = 860
const LEFT = 280
const LINE = 26
const LEAST = 1e3
const MOST = 1e9

const escaped = (text: string): string => text.replace(/[&<>]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)

/** Bars of characters a second, from a thousand to a thousand million, the quickest first. */
export const chartOf = (bars: readonly Bar[]): string => {
  const place = (value: number): number => LEFT + (WIDTH - LEFT - 80) * Math.max(0, Math.log(value / LEAST) / Math.log(MOST / LEAST))
  const rows = [...bars].sort((a, b) => b.charsPerSecond - a.charsPerSecond).map(({ engine, charsPerSecond }, at) => {
    const y = 40 + at * LINE
    const own = engine.startsWith('xianshen')
    return `<text x="${LEFT - 8}" y="${y + 15}" text-anchor="end">${escaped(engine)}</text>`
      + `<rect x="${LEFT}" y="${y}" width="${(place(charsPerSecond) - LEFT).toFixed(1)}" height="18" fill="${own ? '#1f7a4d' : '#9aa5b1'}"/>`
      + `<text x="${(place(charsPerSecond) + 6).toFixed(1)}" y="${y + 14}">${(charsPerSecond / 1e6).toPrecision(3)}</text>`
  })
  const height = 50 + rows.length * LINE
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" fill="#222">`
    + `<rect width="${WIDTH}" height="${height}" fill="#fff"/><text x="12" y="24">Million characters a second (logarithmic): 10,000 terms, 20,000 characters</text>${rows.join('')}</svg>\n`
}
