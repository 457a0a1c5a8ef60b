/** Each traditional character and its simplified forms, the usual one first, apart by spaces; pairs apart by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
