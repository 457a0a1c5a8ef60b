import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

/** A dialog of the desk over Decap's page; Escape and 关上 close it. */
export function DeskDialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return createPortal(
    <dialog ref={dialog} className="desk-dialog" aria-label={title} onClose={onClose}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <p className="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          关上
        </button>
      </p>
    </dialog>,
    document.body,
  );
}

interface DialogProps {
  title: string;
  onClose(): void;
  children: React.ReactNode;
}
