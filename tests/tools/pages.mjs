// What a browser says of exported pages, on a screen and on a phone, light and dark: whether they load something,
// write to the console, are wider than the window, or break a rule of accessibility (axe). Exits with 1 if so.
// npm install --prefix FOLDER axe-core puppeteer-core
// node tests/tools/pages.mjs FOLDER PAGE.html ...      (CHROMIUM: the browser, else /usr/bin/chromium)
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...pages] = process.argv.slice(2);
const require = createRequire(pathToFileURL(resolve(folder, "package.json")));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const browser = await require("puppeteer-core").launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let problems = 0;
for (const name of pages) {
  const address = pathToFileURL(resolve(name)).href;
  for (const width of [1280, 390]) {
    for (const scheme of ["light", "dark"]) {
      const page = await browser.newPage();
      const found = [];
      page.on("console", (message) => found.push(`console: ${message.text()}`));
      page.on("request", (request) => request.url() === address || found.push(`request: ${request.url()}`));
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.goto(address);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beyond > 0) found.push(`${beyond} px wider than the window`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
        return globalThis.axe.run();
      });
      for (const one of violations) found.push(`${one.impact}: ${one.help}: ${one.nodes[0].html}`);
      console.log(`${name} ${width} px ${scheme}: ${found.length ? found.join("\n  ") : "nothing"}`);
      problems += found.length;
      await page.close();
    }
  }
}
await browser.close();
process.exitCode = problems ? 1 : 0;
