/** Owes a question that stops everything else: the browser's own modal dialog, closed by Escape or its acts. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export function Dialog(props: {
  open: boolean;
  title: ComponentChildren;
  children?: ComponentChildren;
  acts: ComponentChildren;
  onClose: () => void;
  testId?: string | undefined;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    if (props.open && !dialog.open) dialog.showModal();
    if (!props.open && dialog.open) dialog.close();
  }, [props.open]);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={id}
      data-testid={props.testId}
      onClose={props.onClose}
    >
      {props.open ? (
        <div class="stack">
          <h2 id={id}>{props.title}</h2>
          {props.children}
          <div class="acts">{props.acts}</div>
        </div>
      ) : null}
    </dialog>
  );
}
