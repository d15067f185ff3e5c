export const root: string
export function installPackages(): void
export function installBrowser(): void
export function node(): string
export function chromium(): string | null
export function environment(): NodeJS.ProcessEnv
