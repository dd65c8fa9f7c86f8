/** The words that the demo leaves: LISEZ-MOI.txt for whoever opens the folder, and what is printed at the end. */
import { basename } from 'node:path';
import { DEMO_BUILD } from './build-demo.ts';
import type { HandedFile } from './hand-over-scene.ts';

export type Shown = {
  readonly amina: HandedFile;
  readonly bao: HandedFile;
  readonly version: string;
};

/** In French, like the files it explains. */
export function readMe({ amina, bao }: Shown): string {
  return `Témoin : ce que la démonstration a fait
=======================================

Tout est inventé : les personnes, les numéros, le site. Chaque fichier le dit : EXEMPLE.
Deux histoires ont été jouées dans un vrai navigateur, devant un faux site.

1. amina/  Aminata dépose sa demande. Le site répond deux fois « erreur technique »,
           puis il la déconnecte.
2. bao/    Bao regarde où en est sa demande. Rien ne tombe en panne : c'est noté aussi.

À regarder d'abord
------------------
amina/expose.pdf             la page qu'une association ou un juge lit (aussi : expose.html)
amina/05-site-erreur-notee.png   le site, et ce que dit Témoin au même moment
amina/08-journal.png         le journal d'Aminata
bao/05-site-jour-calme.png   le site un jour sans panne
bao/08-journal.png           le journal de Bao
bao/10-ma-feuille.png        la feuille que Bao peut imprimer

Les fichiers à remettre
-----------------------
amina/${basename(amina.zip)}   code ${amina.code}
bao/${basename(bao.zip)}   code ${bao.code}
Le dossier fichier-ouvert/ montre ce qu'il y a dans chaque fichier.

Pour vérifier un fichier :  npm run verify -- demo-output/amina/${basename(amina.zip)}
La réponse est « exemple » (code de sortie 3) : c'est juste, rien n'est vrai ici.

Pour essayer l'extension soi-même
---------------------------------
Chromium ou Chrome : ouvrez chrome://extensions, activez « Mode développeur »,
cliquez « Charger l'extension non empaquetée », choisissez le dossier ${DEMO_BUILD}.
Firefox : faites npm run build:firefox, ouvrez about:debugging#/runtime/this-firefox,
cliquez « Charger un module temporaire », choisissez .output/firefox-mv3/manifest.json.
(Dans Firefox, un module temporaire et son journal disparaissent quand on ferme le navigateur.)
`;
}

/** For the terminal. */
export function afterwards({ amina, bao, version }: Shown): string {
  return `
Done, in ${version}. Everything is in demo-output/ (start with LISEZ-MOI.txt):

  demo-output/amina/expose.pdf              what an association or a judge reads
  demo-output/amina/05-site-erreur-notee.png  the portal's failure and Témoin's answer to it
  demo-output/amina/08-journal.png          the journal of the one who cannot act
  demo-output/bao/05-site-jour-calme.png    the quiet day
  demo-output/bao/08-journal.png            the journal of the one who waits
  demo-output/amina/${basename(amina.zip)}   the file, code ${amina.code}, ${amina.photos} photo(s)
  demo-output/bao/${basename(bao.zip)}   the file, code ${bao.code}, ${bao.photos} photo(s)

Verify a file:  npm run verify -- demo-output/amina/${basename(amina.zip)}
  It says "exemple" and ends with 3: these people do not exist, and the file says so itself.

Load the extension yourself:
  Chromium, Chrome: chrome://extensions, Developer mode, Load unpacked, folder ${DEMO_BUILD}
  Firefox: npm run build:firefox, then about:debugging#/runtime/this-firefox, Load Temporary Add-on,
    .output/firefox-mv3/manifest.json (a temporary add-on and its journal go when Firefox closes)
  A portal to try it on, with its accounts: npm run portal
  Without the mark "exemple": npm run build, folders .output/chrome-mv3 and .output/firefox-mv3
`;
}
