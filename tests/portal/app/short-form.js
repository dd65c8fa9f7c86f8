/** A form of one page: a question, fields, one button, the server's refusals in the page's message bar. */

import { ApiRefusal, told } from './api.js';
import { h } from './dom.js';
import { pageMessageBar, tell } from './messages.js';

/** `send` takes the form's values; what it answers, if anything, replaces the form. */
export function shortForm({ tag, title, fields, label, send }) {
  const bar = pageMessageBar();
  const form = h('form', {}, [
    fields,
    h('button', { type: 'submit', class: 'btn btn-primary' }, label),
  ]);
  const submit = told(async () => {
    bar.replaceChildren();
    try {
      const done = await send(Object.fromEntries(new FormData(form)));
      if (done !== undefined) form.replaceWith(done);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      tell(bar, 'error', error.answer.messages ?? []);
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  return h(tag, {}, h('h1', { class: 'h1' }, title), bar, form);
}
