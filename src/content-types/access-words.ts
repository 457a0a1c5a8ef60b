/** How one gets into a nursing room, in words; stands alone, so that the finder can read it in the browser without the schemas. */
export const accessWords = {
  open: '推门即入',
  register: '登记后进入',
  key: '到服务台取钥匙',
  call: '打电话开门',
  unknown: '待核实',
} as const;
