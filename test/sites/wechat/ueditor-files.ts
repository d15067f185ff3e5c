// Where does the legacy page find the genuine UEditor? In the npm package's example folder, read as it is.
import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Received } from '../received.ts'
import { notFound, type Reply } from '../reply.ts'

const FOLDER = fileURLToPath(new URL('../../../node_modules/ueditor/example/public/ueditor/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8',
  '.png': 'image/png', '.gif': 'image/gif', '.jpg': 'image/jpeg',
}

export const ueditorFile = (request: Received): Reply => {
  const path = join(FOLDER, normalize(request.path.replace('/mpres/ueditor/', '/')))
  if (!path.startsWith(FOLDER) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return notFound
  return { status: 200, type: TYPES[extname(path)] ?? 'application/octet-stream', body: readFileSync(path), headers: { 'cache-control': 'max-age=600' } }
}
