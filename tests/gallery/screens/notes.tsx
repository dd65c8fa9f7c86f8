/** What one did: a contact with its paper taken, one whose paper was refused, a consequence. */
import { ok } from '#core/result.ts';
import { ConsequenceForm } from '#ui/notes/ConsequenceForm.tsx';
import { ContactForm } from '#ui/notes/ContactForm.tsx';
import { contactTemplates } from '#ui/notes/contact-templates.ts';
import { fakeClient } from '../fake-client.ts';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="420"><rect width="300" height="420" fill="#fff"/>
<rect x="30" y="40" width="140" height="14" fill="#444"/><rect x="30" y="90" width="240" height="120" fill="#ddd"/></svg>`;

const pictures = {
  take: async () =>
    ok({
      kind: 'picture' as const,
      blob: new Blob([drawing], { type: 'image/svg+xml' }),
      type: 'image/svg+xml',
      exif: null,
      originalSha256: 'a'.repeat(64),
    }),
};

const nothing = () => undefined;

function contact(name: string, client: ReturnType<typeof fakeClient>) {
  const template = contactTemplates.find((one) => one.name === name);
  return template === undefined ? (
    <p>{name}</p>
  ) : (
    <main class="page-main page-width">
      <section class="sheet stack">
        <ContactForm client={client} template={template} onKept={nothing} onBack={nothing} />
      </section>
    </main>
  );
}

export const screens = {
  'notes-contact': () => contact('centre', fakeClient({ pictures })),
  'notes-contact-refused': () => contact('letter', fakeClient()),
  'notes-consequence': () => (
    <main class="page-main page-width">
      <section class="sheet stack">
        <ConsequenceForm client={fakeClient({ pictures })} onKept={nothing} onBack={nothing} />
      </section>
    </main>
  ),
};
