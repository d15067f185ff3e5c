// How does our layer look? One sheet inside the closed root; nothing of it reaches the page, nothing of the page reaches it.

const LIGHT = `--ink:#1b2430;--soft:#5a6675;--paper:#fff;--edge:#c9d1da;--hover:#eef2f7;--accent:#1f4e8c;--on-accent:#fff;
--error:#c8102e;--warning:#b25e00;--advice:#0b5cad;--good:#1b7f3b;--grey:#5f6b7a;--shade:0 4px 16px rgba(20,30,45,.18);--veil:rgba(20,30,45,.42)`
const DARK = `--ink:#e8edf3;--soft:#a9b5c2;--paper:#1d2430;--edge:#3c4757;--hover:#2a3444;--accent:#8db8f0;--on-accent:#0f1722;
--error:#ff8a94;--warning:#f0ae5a;--advice:#86bdf5;--good:#6fd08f;--grey:#a9b5c2;--shade:0 4px 16px rgba(0,0,0,.5);--veil:rgba(0,0,0,.6)`

export const SHEET = `
.all{${LIGHT};font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--ink);font-variant-numeric:tabular-nums;text-align:left}
*{box-sizing:border-box}
[hidden]{display:none!important}
button{all:unset;box-sizing:border-box;cursor:pointer;padding:4px 8px;border-radius:6px;border:1px solid var(--edge);background:var(--paper);color:var(--ink);font:inherit;line-height:1.5;text-align:center}
button:hover{background:var(--hover)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
button.plain{border-color:transparent;background:none}
button.plain:hover{background:var(--hover)}
button.small{font-size:12px;padding:2px 8px}
button[disabled]{opacity:.55;cursor:default}
.dock,.card,.sheet,.toast,.chip{pointer-events:auto;background:var(--paper);color:var(--ink);border:1px solid var(--edge);border-radius:6px;box-shadow:var(--shade)}
.dock{position:fixed;width:148px;padding:4px;display:flex;flex-direction:column;gap:4px;touch-action:none}
.dock.folded{width:40px}
.dock .row{display:flex;gap:4px;align-items:center}
.dock .row>button{flex:1;min-width:0;padding:2px 4px}
.dock .head{cursor:grab;justify-content:space-between}
.dock .head:active{cursor:grabbing}
.dock .head>.state{flex:1 1 auto;text-align:left;font-weight:600;border-color:transparent;white-space:nowrap;overflow:hidden}
.dock .head>.fold{flex:0 0 auto}
.dock .word{font-size:12px;color:var(--soft);padding:0 4px;overflow-wrap:anywhere}
.dock .lack{font-size:12px;color:var(--error);padding:0 4px;overflow-wrap:anywhere}
.dock.folded .wide{display:none}
.dock.folded .tall{flex-direction:column;align-items:stretch}
.count{font-weight:600;white-space:nowrap}
.error-ink{color:var(--error)}.warning-ink{color:var(--warning)}.advice-ink{color:var(--advice)}.good-ink{color:var(--good)}.grey-ink{color:var(--grey)}
.card{position:fixed;width:320px;max-width:calc(100vw - 16px);max-height:min(420px,calc(100vh - 16px));overflow:auto;padding:12px;display:flex;flex-direction:column;gap:8px}
.card h2,.sheet h2{all:unset;display:block;font-weight:600;font-size:14px;overflow-wrap:anywhere}
.card .meta,.sheet .meta{font-size:12px;color:var(--soft);overflow-wrap:anywhere}
.card .says{overflow-wrap:anywhere}
.buttons{display:flex;flex-wrap:wrap;gap:8px}
.veil{position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;outline:0;color:inherit;background:var(--veil);pointer-events:auto;align-items:center;justify-content:center}
.veil[open]{display:flex}
.veil::backdrop{background:none}
.sheet{width:440px;max-width:calc(100vw - 32px);max-height:calc(100vh - 32px);overflow:auto;padding:20px;display:flex;flex-direction:column;gap:12px}
.sheet h2{font-size:16px}
.sheet ul{margin:0;padding:0 0 0 20px;display:flex;flex-direction:column;gap:4px}
.sheet li{overflow-wrap:anywhere}
.sheet .last{margin-left:auto}
.sheet table{border-collapse:collapse;width:100%}
.sheet td{border-top:1px solid var(--edge);padding:4px 8px 4px 0;overflow-wrap:anywhere;vertical-align:top}
del{color:var(--error)}ins{color:var(--good);text-decoration:none;font-weight:600}
.toast{z-index:2;position:fixed;left:50%;bottom:80px;transform:translateX(-50%);max-width:min(480px,90vw);padding:8px 16px}
.chip{position:fixed;height:20px;line-height:18px;padding:0 6px;font-size:12px;white-space:nowrap;box-shadow:none;max-width:180px;overflow:hidden;text-overflow:ellipsis}
.chip.ready{color:var(--good);border-color:var(--good)}
.chip.returned,.chip.changed{color:var(--error);border-color:var(--error)}
.chip.in-review{color:var(--advice);border-color:var(--advice)}
.chip.not-submitted,.chip.unverified,.chip.published{color:var(--grey);border-color:var(--grey)}
.mirror .error{text-decoration:underline wavy #c8102e 2px;text-underline-offset:2px}
.mirror .warning{text-decoration:underline dashed #b25e00 2px;text-underline-offset:3px}
.mirror .advice{text-decoration:underline dotted #0b5cad 1.5px;text-underline-offset:3px}
.mirror .here{background:rgba(31,78,140,.18)}
.line{position:fixed;height:0;pointer-events:none}
.line.error{border-bottom:3px double #c8102e}
.line.warning{border-bottom:2px dashed #b25e00}
.line.advice{border-bottom:2px dotted #0b5cad}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-color-scheme:dark){.all{${DARK}}}
`
