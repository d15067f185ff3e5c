// Which requests do the hosts of 微博 answer?
import type { Route } from '../world.ts'

export const weiboRoutes: readonly Route[] = []
