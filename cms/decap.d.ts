declare module 'decap-cms-locales/dist/esm/*/index.js' {
  const phrases: unknown;
  export default phrases;
}

/** As much of it as the desk uses; the package brings no types. */
declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(node: React.ReactNode): void };
}

/** As much of it as the desk uses; the package brings no types. */
declare module 'react-dom' {
  export function createPortal(node: React.ReactNode, place: Element): React.ReactPortal;
}
