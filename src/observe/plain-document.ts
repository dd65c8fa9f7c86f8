/**
 * The document as the browser defines it. Markup that names an image, a form or a frame `title`, `body` or `querySelector` puts that
 * element in the place of the document's own member (HTML §3.1.6), also for a content script.
 */
export function plainDocument(document: Document): Document {
  return new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(Document.prototype, name, target);
      const given: unknown = typeof value === 'function' ? value.bind(target) : value;
      return given;
    },
  });
}
