// On which texts and lists do the engines run? Made up, but shaped like Chinese: Zipf's words of Zipf's characters.

export type Sample = { readonly terms: readonly string[]; readonly text: string }

/** Numbers in [0, 1), the same for the same seed (xorshift32). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

// Rank by a power of a uniform number: about Zipf's law, cheap to draw.
const rank = (random: () => number, count: number): number => Math.floor(count ** random()) - 1

const HAN = 0x4e00
const CHARACTERS = 3500

const vocabulary = (random: () => number, size: number): string[] => {
  const words = new Set<string>()
  while (words.size < size) {
    const draw = random()
    const length = draw < 0.6 ? 2 : draw < 0.8 ? 3 : draw < 0.97 ? 4 : 7
    let word = ''
    // Half of all characters are among the commonest 220, as in lists of real words.
    for (let at = 0; at < length; at++) word += String.fromCharCode(HAN + Math.floor(CHARACTERS * random() ** 4))
    words.add(word)
  }
  return [...words]
}

/**
 * @param terms how many words of the rare tail the list takes
 * @param chars length of the text in UTF-16 units; one term is planted about every 400
 * @param hits `many`: a third of the list are common words of the text
 */
export const sampleOf = (terms: number, chars: number, hits: 'few' | 'many' = 'few'): Sample => {
  const random = randomOf(20_260_523)
  const words = vocabulary(random, 60_000 + terms)
  const rare = words.slice(60_000)
  const common = hits === 'many' ? words.slice(0, Math.min(20_000, Math.floor(terms / 3))) : []
  const list = [...common, ...rare.slice(common.length)]
  const pieces: string[] = []
  let length = 0
  while (length < chars) {
    const draw = random()
    const piece = draw < 0.006 ? (list[Math.floor(random() * list.length)] ?? '') : draw < 0.1 ? '\uFF0C' : draw < 0.13 ? '\u3002' : (words[rank(random, 60_000)] ?? '')
    pieces.push(piece)
    length += piece.length
  }
  return { terms: list, text: pieces.join('').slice(0, chars) }
}
