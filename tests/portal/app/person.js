/** Who is signed in, as the API told it last. */

let current = null;

/** The answer of `/api/usager/moi`, or null. */
export function person() {
  return current;
}

export function setPerson(value) {
  current = value;
}
