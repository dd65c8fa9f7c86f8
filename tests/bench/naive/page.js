/** Tells the background of each page and each change of address: the page's whole text, as it stands. */
const api = globalThis.browser ?? globalThis.chrome;

function tell() {
  void api.runtime.sendMessage({
    at: Date.now(),
    url: location.href,
    title: document.title,
    text: document.body.innerText,
  });
}

addEventListener('hashchange', () => setTimeout(tell, 500));
tell();
