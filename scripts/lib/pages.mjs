/** Waits until the product has set a User Timing mark. @param {import('@playwright/test').Page} page */
export function waitForMark(page, name, timeout = 30_000) {
  return page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, name, { timeout });
}

/**
 * Takes pictures until two in a row are the same.
 * @param {import('@playwright/test').Page} page
 * @param {number} [patienceMs] after this the last picture is taken as it is: a playing clock never rests
 * @returns {Promise<Buffer>} PNG
 */
export async function restingPicture(page, patienceMs = 12_000) {
  const until = Date.now() + patienceMs;
  let last = await page.screenshot();
  while (Date.now() < until) {
    await page.waitForTimeout(400);
    const next = await page.screenshot();
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}
