// What are the digits and letters here, whatever their width?

/** Full-width digits, letters and a few signs to ASCII; one unit stays one unit, so offsets hold. */
export const halfWidth = (text: string): string =>
  /[\uff0b\uff0d\uff05\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2212\u00a0\u3000]/u.test(text)
    ? text.replace(/[\uff0b\uff0d\uff05\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2212\u00a0\u3000]/gu, (unit) =>
        unit === '\u2212' ? '-' : unit === '\u00a0' || unit === '\u3000' ? ' ' : String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    : text
