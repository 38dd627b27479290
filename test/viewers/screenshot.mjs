// screenshot.mjs BUILD PROGRAM SAMPLES IMAGE: rewrites the picture in the README, the page of the first
// example with its webhook opened.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { newPage, sees, startBrowser } from "./browser.mjs";

const [build, program, samples, image] = process.argv.slice(2);
const browser = await startBrowser(build);
const folder = mkdtempSync(`${tmpdir()}/screenshot-`);
execFileSync(program, ["docs", `${samples}/subscription/subscription.hpp`, "--no-config", "--title",
  "Subscriptions", "--api-version", "1.0.0", "-o", `${folder}/docs.html`]);
const page = await newPage(browser);
await page.setViewportSize({ width: 1000, height: 690 });
await page.clock.setSystemTime("2031-12-24T18:00:00Z");
await page.goto(`file://${folder}/docs.html`);
await page.locator("#operations-webhooks-new_subscription .opblock-summary-control").click();
await sees(page, "monthly_fee", {});
await page.evaluate(() => document.activeElement.blur());
await page.waitForTimeout(500); // The box opens slowly.
await page.screenshot({ path: image });
await browser.close();
rmSync(folder, { recursive: true });
