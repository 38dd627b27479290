// A browser for tests: Debian's Chromium, driven by playwright-core from BUILD/browser.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const kChromium = "/usr/bin/chromium";
const kFlags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Starts the browser; ends the program with 77 where there is none. */
export async function startBrowser(build) {
  if (!existsSync(kChromium) || !existsSync(`${build}/browser/installed`)) {
    console.log("skipped: no browser (test/viewers/prepare.sh gets it)");
    process.exit(77);
  }
  const { chromium } = createRequire(`${build}/browser/`)("playwright-core");
  return chromium.launch({ executablePath: kChromium, headless: true, args: kFlags });
}

/**
 * A page that keeps what went wrong in it: `problems` are its errors on the console, `requests` what it
 * asked the network for, but for the server at `own`. Whatever a function of `answers`, by the beginning
 * of the address, does not answer is refused. `hasProblem` waits for one that fits the pattern.
 */
export async function newPage(browser, answers = {}, own = undefined) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const isForeign = (url) => /^(https?|wss?):/.test(url) && !(own && url.startsWith(own));
  const problems = [], requests = [];
  page.on("console", (message) => {
    // Swagger UI complains of `_` in addresses that it makes itself.
    const isOwn = message.text().startsWith("Deprecated: escaping deep link whitespace");
    if (message.type() === "error" && !isOwn) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    if (isForeign(request.url())) requests.push(request.url());
  });
  await page.route((url) => isForeign(url.href), (route) => {
    const known = Object.keys(answers).find((start) => route.request().url().startsWith(start));
    return known ? answers[known](route) : route.abort();
  });
  const hasProblem = async (pattern) => {
    if (!problems.some((problem) => pattern.test(problem)))
      await page.waitForEvent("console", { predicate: (message) => pattern.test(message.text()), timeout: 15000 });
  };
  return Object.assign(page, { problems, requests, hasProblem });
}

/** Waits until the page shows the text. */
export function sees(page, text, options = { exact: true }) {
  return page.getByText(text, options).filter({ visible: true }).first().waitFor({ timeout: 15000 });
}
