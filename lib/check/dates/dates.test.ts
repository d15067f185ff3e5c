// Are days, weekdays and carried years right?
import { describe, expect, it } from 'vitest'
import { dayNumber, daysInMonth, exists, readDay, weekday } from './calendar.ts'
import { dayMentions, yearBehind } from './mentions.ts'

describe('the calendar', () => {
  it.each([['2024-05-01', 3], ['2023-10-01', 0], ['2026-11-23', 1], ['2027-01-01', 5], ['1970-01-01', 4], ['2000-02-29', 2]])('%s falls on %d', (iso, name) => {
    const day = readDay(iso)
    expect(day && weekday(day)).toBe(name)
  })
  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect(exists({ year: 2026, month: 2, day: 29 })).toBe(false)
    expect(daysInMonth(2026, 13)).toBe(0)
  })
  it('counts days across years', () => {
    expect(dayNumber({ year: 2027, month: 1, day: 1 }) - dayNumber({ year: 2026, month: 12, day: 31 })).toBe(1)
  })
  it.each(['2026-02-30', 'heute', '2026-13-01'])('%s is no day', (iso) => {
    expect(readDay(iso)).toBeNull()
  })
})

describe('days in a text', () => {
  it('carries the last year named', () => {
    expect(dayMentions('2025年10月1日至7日，11月3日', 2020).map(({ day, explicit }) => [day.year, day.month, day.day, explicit])).toEqual([[2025, 10, 1, true], [2025, 10, 7, true], [2025, 11, 3, false]])
    expect(dayMentions('3月5日', 2024)[0]?.day.year).toBe(2024)
    expect(yearBehind('2023年以来，2025年末', 2020)).toBe(2025)
  })
  it('leaves lunar dates alone', () => {
    expect(dayMentions('农历9月9日', 2026)).toEqual([])
  })
})
