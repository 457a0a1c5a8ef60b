import type { Page } from 'playwright-core';

/** Opens the desk of this computer, where nobody has to give a name. */
export async function logIn(page: Page, deskUrl: string) {
  await page.goto(deskUrl);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('link', { name: '待发布' }).waitFor();
}

/** Begins a new entry of a type; a question before the `#` makes Decap open a new form. */
export async function begin(page: Page, deskUrl: string, type: string) {
  await page.goto(`${deskUrl}?${performance.now()}#/collections/${type}/new`);
  await page.getByRole('textbox', { name: '一句话', exact: true }).waitFor();
}

/** Types as an input method does: `fill` now and then doubles the value in Decap's boxes. */
export async function write(page: Page, label: string, words: string) {
  await page.getByRole('textbox', { name: label, exact: true }).last().click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(words);
}

/** Finds by its words what a list offers, and takes the first. */
export async function choose(page: Page, label: string, words: string) {
  await page.getByRole('combobox', { name: label }).fill(words);
  await page.getByRole('option', { name: words }).first().click();
}

/** Adds a photo without people, with the sentence for those who do not see it. */
export async function addPhoto(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
  alt: string,
) {
  await page.locator('.photos input[type=file]').setInputFiles(file);
  await page.getByText('加了 1 张照片。').waitFor();
  await describe(page, alt);
}

/** Describes the last photo of the form, on which nobody is. */
export async function describe(page: Page, alt: string) {
  const tile = page.locator('.photos-open').last();
  if ((await tile.getAttribute('aria-expanded')) === 'false') await tile.click();
  const form = page.locator('.photos-form');
  await form.getByLabel('画面说明').fill(alt);
  await form.getByRole('radio', { name: '没有人' }).check();
}

/** Adds a component at the end of the text. */
export async function addComponent(page: Page, label: string) {
  await page.getByRole('button', { name: '加照片、引语、表格' }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}

/** Saves, and waits for it to be done; gives the entry's id. */
export async function save(page: Page): Promise<string> {
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/#\/collections\/[^/]+\/entries\//);
  await page.getByText('修改已保存').waitFor();
  return /entries\/(.+)\/index/.exec(page.url())![1]!;
}

/** Moves a saved draft on: 草稿, 审核中, 就绪. */
export async function moveTo(page: Page, status: string) {
  await page.getByRole('button', { name: /状态：/ }).click();
  await page.getByRole('menuitem', { name: status }).click();
  await page.getByRole('button', { name: `状态：${status}` }).waitFor();
}
