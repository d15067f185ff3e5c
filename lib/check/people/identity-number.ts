// Is this a citizen's identity number? GB 11643-1999: region, birth date, order, check character.
import { dayNumber, exists, readDay } from '../dates/calendar.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
const PROVINCES = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '))

/** The check character of the first 17 digits (ISO 7064 MOD 11-2). */
export const checkCharacter = (digits: string): string => {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += Number(digits[i]) * (WEIGHTS[i] ?? 0)
  return CHECKS[sum % 11] ?? ''
}

/** `valid`: every condition holds; `shaped`: region and birth date hold, the check character does not; null: neither. `today` is YYYY-MM-DD. */
export const judgeIdentityNumber = (number: string, today: string): 'valid' | 'shaped' | null => {
  if (!/^\d{17}[\dX]$/u.test(number) || !PROVINCES.has(number.slice(0, 2))) return null
  const born = { year: Number(number.slice(6, 10)), month: Number(number.slice(10, 12)), day: Number(number.slice(12, 14)) }
  if (born.year < 1900 || !exists(born)) return null
  const now = readDay(today)
  if (now && dayNumber(born) > dayNumber(now)) return null
  return checkCharacter(number) === number[17] ? 'valid' : 'shaped'
}

/** Luhn's sum, as bank cards use it (ISO/IEC 7812). */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 0 && sum % 10 === 0
}
