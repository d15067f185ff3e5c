// How does the walk through the demonstration read afterwards? One page, no script, pictures beside it.

export type Step = { readonly say: string; readonly result: string; readonly picture: string; readonly seconds: number; readonly ok: boolean }

const escape = (text: string): string => text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)

/** @returns a whole HTML page in Chinese */
export const report = (steps: readonly Step[], failed: string | null): string => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>先审 演示</title>
<style>body{font:16px/1.7 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:960px;margin:40px auto;padding:0 16px;color:#1c2530}
img{width:100%;border:1px solid #d5dbe1;border-radius:6px}h2{margin:32px 0 4px;font-size:18px}p{margin:0 0 8px}.no{color:#c8102e}.meta{color:#5f6b7a;font-size:13px}</style>
<h1>先审 演示</h1>
<p>${failed ? `<span class="no">停在“${escape(failed)}”。</span>` : '从写稿到发表，一步不少。'}</p>
${steps.map((step, at) => `<h2>${at + 1}　${escape(step.say)}</h2>
<p class="${step.ok ? '' : 'no'}">${escape(step.result)}</p><p class="meta">${step.seconds.toFixed(1)} 秒</p>
<img src="${step.picture}" alt="${escape(step.say)}之后的屏幕">`).join('\n')}
</html>
`
