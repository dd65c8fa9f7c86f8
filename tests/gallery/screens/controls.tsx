/** Every control once, beside picture 06. */
import { Button } from '#ui/controls/Button.tsx';
import { Card } from '#ui/controls/Card.tsx';
import { Empty } from '#ui/controls/Empty.tsx';
import { Field } from '#ui/controls/Field.tsx';
import { iconShapes } from '#ui/controls/icon-shapes.tsx';
import { NearestDateBox } from '#ui/controls/NearestDateBox.tsx';
import { Notice } from '#ui/controls/Notice.tsx';
import { OwnerRow } from '#ui/controls/OwnerRow.tsx';
import { HelperQuote, PersonQuote, SiteQuote } from '#ui/controls/Quote.tsx';
import { StateLine } from '#ui/controls/StateLine.tsx';
import { StatePill } from '#ui/controls/StatePill.tsx';
import { StepHeader } from '#ui/controls/StepHeader.tsx';
import { Tick } from '#ui/controls/Tick.tsx';

const nothing = () => undefined;

function Buttons() {
  return (
    <section class="stack">
      <h2>Boutons</h2>
      <div class="acts">
        <Button kind="filled">Principal</Button>
        <Button>Second</Button>
        <Button busy>Préparer le fichier</Button>
        <Button kind="quiet">Discret</Button>
        <Button kind="erase" icon="trash">
          Effacer
        </Button>
      </div>
      <Button wide size={56} iconEnd="arrow">
        Pour mon association
      </Button>
    </section>
  );
}

function States() {
  return (
    <section class="stack">
      <h2>Ligne d'état</h2>
      {(['rec', 'wait', 'stop', 'warn'] as const).map((sign) => (
        <StateLine key={sign} sign={sign} name="Journal actif">
          <p>Photos : prêtes pour cet onglet.</p>
        </StateLine>
      ))}
      <p>
        <StatePill sign="rec" name="Journal actif" />
      </p>
    </section>
  );
}

function Inputs() {
  return (
    <section class="stack">
      <h2>Champs</h2>
      <Field
        label="Numéro de dossier"
        hint="Il est dans le message reçu."
        value="EX-0042"
        onInput={nothing}
      />
      <Field
        label="Fin de votre titre"
        error="Écrivez un jour, un mois, une année."
        value="15 / 02"
        onInput={nothing}
      />
      <Tick checked onChange={nothing}>
        Garder aussi les photos
      </Tick>
      <Tick checked group="computer" onChange={nothing}>
        Cet ordinateur est partagé
      </Tick>
    </section>
  );
}

function Words() {
  return (
    <section class="stack">
      <h2>Qui parle, avis</h2>
      <SiteQuote text="Votre demande est en cours de traitement." />
      <PersonQuote text="J'ai appelé deux fois." />
      <HelperQuote label="Note de la permanence, M. B." text="Rappeler lundi." />
      <Notice fact="Je ne reconnais pas cet écran.">Je garde le titre et les messages.</Notice>
      <Notice kind="wait" fact="Dernier fichier : il y a 34 jours." />
      <Notice kind="warn" fact="Délai très court, parfois 48 heures.">
        Voyez un avocat ou une association aujourd'hui.
      </Notice>
    </section>
  );
}

function Pieces() {
  return (
    <section class="stack">
      <h2>Pièces</h2>
      <Empty fact="Rien de noté pour le moment">Allez sur le site. Je note tout seul.</Empty>
      <NearestDateBox what="prolongation" date="2026-12-15" days={21} />
      <OwnerRow name="Amina EXEMPLE" heldLines={0} />
      <Card icon="key" title="Clé USB" act={<Button wide>Voir les 3 étapes</Button>}>
        Mettez le fichier sur la clé.
      </Card>
      <ul class="acts">
        {Object.entries(iconShapes).map(([name, shape]) => (
          <li key={name} class="small">
            <svg
              class="icon"
              viewBox="0 0 24 24"
              width="28"
              height="28"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
              stroke-linecap="round"
              stroke-linejoin="round"
            >
              {shape}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

export const screens = {
  'controls-all': () => (
    <main class="page-width page-main stack">
      <StepHeader
        at={1}
        names={['Pour qui ?', 'Photos', 'Ce qui part', 'Fichier']}
        title="Photos"
      />
      <Buttons />
      <States />
      <Inputs />
      <Words />
      <Pieces />
    </main>
  ),
};
