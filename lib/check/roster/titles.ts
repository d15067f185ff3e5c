// Which posts does a phrase give a person, and what may stand between two names of a list?

/** A post at the end of a phrase, the organ that belongs to it included. */
export const POST = /(?:(?:市委|县委|区委|省委|党组|党委|机关党委|党总支|党支部|支部|纪委)?(?:常务)?副?(?:书记|秘书长)|(?:市委|县委|区委|省委)?常委|(?:党组|党委)(?:成员|委员)|(?:一级|二级|三级|四级)?(?:调研员|巡视员|主任科员|主办)|(?:常务)?副?(?:局长|市长|县长|区长|镇长|乡长|省长|州长|主任|处长|科长|院长|校长|部长|厅长|会长|主席|队长|所长|站长|总队长|支队长|大队长|董事长|总经理|行长|台长|馆长|司长|署长)|副?(?:总统计师|总工程师|总经济师|总会计师|总农艺师|总规划师)|副?组长|首席统计师|新闻发言人)$/u

const SEPARATOR = /[\u3001\uff0c\s\u3000]|兼任?|和|及|暨/u

/** Posts that stand right before a name, in order; empty where none does. `lead` ends where the name begins. */
export const postsBefore = (lead: string): { readonly posts: readonly string[]; readonly start: number } => {
  const posts: string[] = []
  let at = lead.length
  for (;;) {
    const head = lead.slice(0, at)
    const found = POST.exec(head)
    if (!found) break
    posts.unshift(found[0])
    at = found.index
    // 单位名称属于这个职务：市统计局局长。
    const unit = /[\u4e00-\u9fa5]*$/u.exec(lead.slice(0, at))?.[0] ?? ''
    const from = at - unit.length
    const before = lead[from - 1] ?? ''
    const left = POST.exec(lead.slice(0, from - 1))
    if (before === '\u3001' && left) {
      at = from - 1
      continue
    }
    at = from
    break
  }
  return { posts, start: at }
}

/** A post that says the person no longer holds it, or held it then. */
export const FORMER = /(?:原|时任|曾任|前任?|历任|拟任|拟任命|离任|卸任|已故|老)(?:[\u4e00-\u9fa5、]{0,16})$/u

const organless = (post: string): string => post.replace(/^(?:市委|县委|区委|省委|党组|党委|机关党委|党总支|党支部|支部|纪委)/u, '')
/** True where a claimed post is one that the roster gives: its organ may be left out, 副 and 常务 may not. */
export const holds = (claimed: string, titles: readonly string[]): boolean =>
  titles.some((title) => title === claimed || organless(title) === claimed || (title.endsWith(claimed) && !/(?:副|常务|总|级)$/u.test(title.slice(0, -claimed.length))) || (organless(claimed) === organless(title) && claimed.endsWith(title)))

/** True where the words between two names only divide a list of persons and give posts. */
export const divides = (between: string): boolean => {
  const posts = postsBefore(between)
  const rest = between.slice(0, posts.start).replace(/[\u4e00-\u9fa5]{0,12}(?:局|市|县|区|厅|委|办|政府|队)$/u, '')
  const opened = posts.posts.length > 0 ? between.slice(0, posts.start) : between
  return between.length <= 40 && (/^(?:[\u3001\uff0c\s\u3000]|和|及|与|以及)+$/u.test(rest) || /^(?:[\u3001\uff0c\s\u3000]|和|及|与|以及)+$/u.test(opened)) && SEPARATOR.test(between)
}
