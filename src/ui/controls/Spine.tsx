/** Owes owner row and file card the spine of the notebook, its three notches truly cut out, at the start edge. */

export function Spine() {
  return (
    <svg class="spine" viewBox="0 0 12 14" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0H12V14H0V12H7V10H0V7H7V5H0V4H7V2H0Z" fill="currentColor" />
    </svg>
  );
}
