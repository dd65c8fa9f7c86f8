/** Words of a refused file (B6): size, format, unreadable, e-photo code. Rows, not code. */
import type { Phrase } from './phrase.ts';

const upload = { class: 'blocking', codes: ['B6'], how: 'auto', lang: 'fr' } as const;

export const uploadPhrases: readonly Phrase[] = [
  {
    ...upload,
    id: 'file-too-big',
    pattern:
      /\b(?:fichiers?|documents?|pieces?)\b.{0,60}\b(?:trop (?:volumineu|lourd|gros)|depasse)|\btaille maximale\b.{0,40}\bdepassee\b/,
    seen: '2023',
    source: 'anef-portal §5.7 (limit of 10 Mo); wording generic',
    example: 'Le fichier dépasse la taille maximale de 10 Mo.',
  },
  {
    ...upload,
    id: 'file-format',
    pattern:
      /\bformat\b.{0,50}\b(?:n'est pas (?:autorise|accepte|valide)|non (?:autorise|accepte|supporte|pris en charge))|\bformat de fichier (?:incorrect|invalide)\b/,
    seen: '2023',
    source: 'anef-portal §5.7; wording generic',
    example: "Le format du document n'est pas accepté.",
  },
  {
    ...upload,
    id: 'file-not-processed',
    pattern:
      /\bfichiers?\b.{0,40}\b(?:n'a pas pu|n'ont pas pu|ne peut pas|impossible|illisible|refuse)/,
    seen: '2024',
    source: 'anef-portal §7.2 ("file could not be processed")',
    example: "Le fichier n'a pas pu être traité.",
  },
  {
    ...upload,
    id: 'ephoto-refused',
    pattern:
      /\b(?:numero|code) (?:d'|de )?e-?photo\b.{0,50}\b(?:invalide|incorrect|inconnu|refuse|expire|deja utilise|n'est pas (?:valide|reconnu))/,
    seen: '2024',
    source: 'anef-portal §7.2 (single use)',
    example: "Le numéro ephoto n'est pas reconnu.",
  },
];
