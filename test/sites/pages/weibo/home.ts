// What does the single page of weibo.com show: the strip, the modal composer, the posts, and the video page?
import { createApp, defineComponent, h, onMounted, reactive } from 'vue'
import { Composer } from './composer.ts'
import { Post, type Status } from './feed.ts'
import { button } from './parts.ts'
import { hashed, load, nick } from './site.ts'
import { VideoForm } from './video.ts'

const App = defineComponent({
  setup() {
    const state = reactive({ statuses: [] as Status[], modal: false, route: location.pathname })
    const refresh = async (): Promise<void> => {
      const data = await load('/ajax/feed/friendstimeline')
      state.statuses = data['statuses'] as Status[]
    }
    const goTo = (path: string) => (event: Event): void => {
      event.preventDefault()
      history.pushState(null, '', path + location.search)
      state.route = path
    }
    window.addEventListener('popstate', () => { state.route = location.pathname })
    onMounted(() => void refresh())
    const sent = (): void => {
      state.modal = false
      void refresh()
    }
    const nav = () => h('nav', { class: ['woo-box-flex', hashed('Nav_wrap')] }, [
      h('a', { class: hashed('Nav_logo'), href: '/', onClick: goTo('/') }, '微博'),
      h('a', { href: '/', onClick: goTo('/') }, '首页'), h('a', { href: '/mygroups', onClick: goTo('/mygroups') }, '分组'),
      h('a', { href: '/upload/channel', onClick: goTo('/upload/channel') }, '视频'), h('span', { class: hashed('Nav_name') }, nick),
      button('写微博', () => { state.modal = true }, { primary: true, title: '发微博' })])
    const modal = () => h('div', { class: 'woo-modal-wrap' }, h('div', { class: ['wbpro-layer', 'woo-modal-main'] }, [
      h('div', { class: 'wbpro-layer-tit' }, ['发微博', h('i', { title: '关闭', onClick: () => { state.modal = false } }, '×')]),
      h(Composer, { layer: true, onSent: sent })]))
    const home = () => [h('div', { class: ['woo-panel-main', hashed('Home_strip')] }, h(Composer, { onSent: sent })),
      ...state.statuses.map(status => h(Post, { key: status.idstr, status, onChanged: () => void refresh() }))]
    return () => [nav(), h('main', { class: hashed('Main_wrap') }, state.route === '/upload/channel' ? h(VideoForm) : home()), state.modal ? modal() : undefined]
  },
})

createApp(App).mount('#app')
