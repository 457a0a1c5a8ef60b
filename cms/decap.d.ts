declare module 'decap-cms-locales/dist/esm/*/index.js' {
  const phrases: unknown;
  export default phrases;
}
