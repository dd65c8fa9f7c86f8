/** The words of the permanence tab: its own screens', and those of the parts that it shares with the other pages. */
import cases from '#locales/fr/cases.json';
import common from '#locales/fr/common.json';
import court from '#locales/fr/court.json';
import end from '#locales/fr/end.json';
import handover from '#locales/fr/handover.json';
import journal from '#locales/fr/journal.json';
import law from '#locales/fr/law.json';
import masking from '#locales/fr/masking.json';
import notes from '#locales/fr/notes.json';
import paper from '#locales/fr/paper.json';
import permanence from '#locales/fr/permanence.json';
import pictures from '#locales/fr/pictures.json';
import reading from '#locales/fr/reading.json';
import session from '#locales/fr/session.json';
import urgent from '#locales/fr/urgent.json';
import verify from '#locales/fr/verify.json';
import worksheet from '#locales/fr/worksheet.json';

export const french = {
  cases,
  common,
  court,
  end,
  handover,
  journal,
  law,
  masking,
  notes,
  paper,
  permanence,
  pictures,
  reading,
  session,
  urgent,
  verify,
  worksheet,
};
