// How does a page send without a tab? Its service worker posts what it is handed and reports the answer.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
self.addEventListener('message', event => {
  const { url, body } = event.data
  event.waitUntil(
    fetch(url, { method: 'POST', body, credentials: 'include', headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' } })
      .then(async response => event.ports[0].postMessage({ text: await response.text() }), problem => event.ports[0].postMessage({ problem: String(problem) })),
  )
})
