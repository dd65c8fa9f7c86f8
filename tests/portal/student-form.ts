/** What a person types into the student form, as data that tests use as canaries. */

/** Values of the steps that take text, by step number and field id. */
export interface StudentFormValues {
  readonly 1: Readonly<Record<string, string>>;
  readonly 2: Readonly<Record<string, string>>;
  readonly 3: Readonly<Record<string, string>>;
  readonly observations: string;
}

/** The values that the driver types unless told otherwise. */
export const STUDENT_FORM_VALUES: StudentFormValues = {
  1: {
    TELEPHONE_PORTABLE: '0639981177',
    EMAIL: 'aminata.diallo.etudes@example.org',
    ADRESSE: '47 impasse du Colibri Vert',
    CODE_POSTAL: '75019',
    VILLE: 'Villequatre-sur-Essai',
  },
  2: {
    ETABLISSEMENT: 'Institut Fictif des Marées',
    FORMATION: 'Master hydrologie comparée',
  },
  3: { MONTANT: '743', PRECISION_ORIGINE: 'Bourse de la fondation Kaloum' },
  observations: 'Mon nom de jeune fille Sylla manque sur la carte',
};

/** Ids of the documents of step 4, in order of the page. */
export const STUDENT_DOCUMENTS = ['PASSEPORT', 'JUSTIFICATIF_DOMICILE'] as const;

/** 22 characters, as the e-photo codes (anef-portal.md §9). */
export const EPHOTO_CODE = 'AB12CD34EF56GH78IJ90KL';
