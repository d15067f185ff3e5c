// The desk: comes into a frame when its sentinel has found an editor.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

export default defineUnlistedScript(() => {})
