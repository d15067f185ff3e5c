// What stands in the list on the left: up to eight articles of one message?
import { element, need } from '../shared/element.ts'
import type { Item } from './page-facts.ts'

const MAX = 8

const blankLike = (item: Item | undefined): Item => ({
  title: '', author: '', digest: '', auto_gen_digest: 0, content: '', source_url: '', guide_words: '', cdn_url: '',
  share_page_type: item?.share_page_type ?? 0, share_imageinfo: { list: [] },
  reprint_recommend_title: '', reprint_recommend_content: '', claim_source_type: '',
})

export type SideListActions = { readonly choose: (index: number) => void; readonly add: (blank: Item) => void }

export const drawSideList = (items: readonly Item[], current: number, actions: SideListActions): void => {
  need('#js_appmsg_preview').replaceChildren(...items.map((item, index) => {
    const row = element('div', { class: `js_appmsg_item${index === current ? ' current' : ''}`, 'data-index': String(index) },
      element('span', { class: 'js_appmsg_title' }, item.title || '标题'))
    row.addEventListener('click', () => { if (index !== current) actions.choose(index) })
    return row
  }))
  const add = need('#add_appmsg_container')
  add.style.display = items.length < MAX && items[0]?.share_page_type === 0 ? '' : 'none'
  need('#js_add_appmsg', add).onclick = () => actions.add(blankLike(items[0]))
}
