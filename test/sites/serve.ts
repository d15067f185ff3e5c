// How does a person look at the stand-in platforms? `npm run sites` starts them alone and says how to open them.
import { startSites } from './server.ts'

const PORT = 8443

const sites = await startSites({ port: PORT })
const draft = sites.seed({
  kind: 'wechat',
  articles: [{
    title: '清河区全面启动冬季清雪工作', author: '清河发布', digest: '',
    content: '<p>12月1日，清河区召开<strong>清雪工作</strong>部署会。</p><p>各街道要做好人员和设备准备，确保道路畅通。</p>',
  }],
})
sites.seed({ kind: 'weibo-post', text: '今天的清河，阳光正好。' })
sites.seed({ kind: 'weibo-scheduled', text: '明早八点，供热服务热线开通。' })

console.log(`替身平台已启动，端口 ${sites.port}。用下面的命令打开浏览器：

chromium --user-data-dir=/tmp/standin-profile --ignore-certificate-errors \\
  --host-resolver-rules="${sites.hostRules}" \\
  "https://mp.weixin.qq.com/cgi-bin/home?t=home/index"

页面：
  https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77
  https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&appmsgid=${draft}
  https://mp.weixin.qq.com/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card
  https://weibo.com/
  https://me.weibo.com/content/timer
  https://card.weibo.com/article/v5/editor#/draft
  https://m.weibo.cn/compose/

按 Ctrl+C 结束。`)
