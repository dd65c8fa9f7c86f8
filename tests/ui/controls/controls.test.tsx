// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Button } from '#ui/controls/Button.tsx';
import { Field } from '#ui/controls/Field.tsx';
import { NearestDateBox } from '#ui/controls/NearestDateBox.tsx';
import { OwnerRow } from '#ui/controls/OwnerRow.tsx';
import { SiteQuote } from '#ui/controls/Quote.tsx';
import { StepHeader } from '#ui/controls/StepHeader.tsx';
import { useBusy } from '#ui/controls/use-busy.ts';
import { showScreen, testWords } from '../../gallery/show-screen.tsx';

test('a busy button says so, does nothing, and has no other name', async () => {
  const pressed = vi.fn();
  const shown = await showScreen(
    <Button busy onPress={pressed}>
      Préparer le fichier
    </Button>,
  );
  await shown.press('Je prépare…');
  expect(pressed).not.toHaveBeenCalled();
  expect(shown.get('button', 'Je prépare…').getAttribute('aria-busy')).toBe('true');
});

test('a double click starts an act once', async () => {
  const started = vi.fn();
  function Once() {
    const [, run] = useBusy();
    const act = async (): Promise<void> => {
      started();
      await new Promise(() => undefined);
    };
    return <Button onPress={() => run(act)}>Garder</Button>;
  }
  const shown = await showScreen(<Once />);
  const button = shown.get('button', 'Garder');
  button.click();
  button.click();
  expect(started).toHaveBeenCalledTimes(1);
});

test('a field in error is tied to its hint and its error', async () => {
  const shown = await showScreen(
    <Field label="Fin" hint="Sur le titre." error="Écrivez un jour." value="" onInput={vi.fn()} />,
  );
  const input = shown.get('textbox', 'Fin');
  const told = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(told).toEqual(['Sur le titre.', 'Écrivez un jour.']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

test.each([
  [21, 'Votre attestation finit le 15 décembre 2026, dans 21 jours'],
  [1, 'Votre attestation finit le 15 décembre 2026, dans 1 jour'],
  [-3, 'Votre attestation est finie depuis le 15 décembre 2026'],
])('the nearest date at %i days never advises to wait', async (days, said) => {
  const shown = await showScreen(
    <NearestDateBox what="prolongation" date="2026-12-15" days={days} />,
  );
  expect(shown.text()).toContain(said);
  expect(shown.text()).toContain("N'attendez pas pour agir si une date est proche.");
});

test.each([
  [{ name: 'Amina EXEMPLE', heldLines: 2 }, 'Ce journal est à Amina EXEMPLE'],
  [{ name: null, heldLines: 1 }, "Personne n'est connecté 1 ligne attend un nom"],
  [{ name: null, heldLines: 3 }, "Personne n'est connecté 3 lignes attendent un nom"],
])('the owner row says whose it is: %j', async (props, said) => {
  expect((await showScreen(<OwnerRow {...props} />)).text()).toBe(said);
});

test('the words of the site stay French and left to right in a page that runs the other way', async () => {
  const shown = await showScreen(<SiteQuote text="Erreur 503" />, testWords('ar-XB'));
  const words = shown.root.querySelector('blockquote');
  expect([words?.lang, words?.dir]).toEqual(['fr', 'ltr']);
});

test('a step says its place in words and its title can take the focus', async () => {
  const shown = await showScreen(<StepHeader at={1} names={['A', 'B', 'C']} title="Photos" />);
  expect(shown.text()).toMatch(/^Étape 2 sur 3\s*Photos$/u);
  expect(shown.get('heading', 'Photos').tabIndex).toBe(-1);
});
