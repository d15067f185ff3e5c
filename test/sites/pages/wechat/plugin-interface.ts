// What does the vendor's documented plug-in interface offer to third parties on the page?
import type { ArticleSurface } from './surface.ts'

type Call = {
  readonly apiName: string
  readonly apiParam?: Readonly<Record<string, unknown>>
  readonly sucCb?: (result: unknown) => void
  readonly errCb?: (problem: unknown) => void
}

const APPEARS_AFTER = 200

const answer = (call: Call, surface: ArticleSurface | undefined, isNew: boolean): unknown => {
  const text = (name: string): string => String(call.apiParam?.[name] ?? '')
  switch (call.apiName) {
    case 'mp_editor_get_isready': return { isReady: surface !== undefined, isNew }
    case 'mp_editor_get_content': return { content: surface?.bodyHtml() ?? '' }
    case 'mp_editor_set_content': surface?.setBody(text('content')); return {}
    case 'mp_editor_insert_html': surface?.insertHtml(text('html')); return {}
    case 'mp_editor_set_selection': surface?.focusBody(); return {}
    case 'mp_editor_change_cover': return {}
    default: return undefined
  }
}

export const offerInterface = (surface: () => ArticleSurface | undefined, isNew: () => boolean): void => {
  setTimeout(() => {
    Reflect.set(window, '__MP_Editor_JSAPI__', {
      invoke: (call: Call) => {
        const result = answer(call, surface(), isNew())
        if (result === undefined) call.errCb?.({ errMsg: 'unknown api' })
        else call.sucCb?.(result)
      },
      on: () => undefined,
    })
  }, APPEARS_AFTER)
}
