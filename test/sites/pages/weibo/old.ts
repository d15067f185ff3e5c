// How was a post written on the pages before 2021 (v6): a textarea and a link that submits?
import { complain, post, toast, uid } from './site.ts'

const app = document.querySelector('#app')
if (app) {
  app.innerHTML = `<div class="send_weibo S_bg2" node-type="wrap"><div class="title_area"><div class="title">有什么新鲜事想告诉大家？</div></div>
    <div class="input" node-type="textElDiv"><textarea class="W_input" node-type="textEl" name="text" title="微博输入框"></textarea></div>
    <div class="func_area"><div class="limits"><a class="S_txt1" title="公开">公开</a></div>
    <div class="func"><a href="javascript:;" class="W_btn_a btn_30px" node-type="submit" action-type="post">发布</a></div></div></div>`
  const text = app.querySelector<HTMLTextAreaElement>('textarea.W_input')
  app.querySelector('a[node-type=submit]')?.addEventListener('click', () => {
    if (!text || text.value.trim() === '') return
    void post(`/aj/mblog/add?ajwvr=6&__rnd=${Date.now()}`, { text: text.value, rank: '0', pic_id: '', location: 'v6_content_home', module: 'stissue', pub_type: 'dialog', uid })
      .then(() => {
        text.value = ''
        toast('发布成功')
      }, complain)
  })
}
