// page.mjs PAGE DOCUMENT: what the page shows in TypeScript compiles with the types of the document, strictly,
// and the test would see it if it did not.
import fs from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const [page, document] = process.argv.slice(2);
const options = ts.parseJsonConfigFileContent(
  ts.readConfigFile("typed/tsconfig.json", ts.sys.readFile).config,
  ts.sys,
  "typed",
).options;

fs.writeFileSync("api.ts", astToString(await openapiTS(pathToFileURL(document))));
const shown = [...fs.readFileSync(page, "utf8").matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
const files = [...shown, shown[0].replace("event.username", "event.userName")].map((code, index) => {
  fs.writeFileSync(`block${index}.ts`, `${code}\nexport {};\n`);
  return `block${index}.ts`;
});
const found = ts
  .getPreEmitDiagnostics(ts.createProgram(files, { ...options, noEmit: true }))
  .map(
    ({ file, messageText }) =>
      `${file?.fileName.replace(/.*\//, "")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
const wrong = found.filter((text) => text.startsWith(files.at(-1)));
const problems = found.filter((text) => !wrong.includes(text));
if (!/Property 'userName' does not exist/.test(wrong)) problems.push(`a wrong name was not found: ${wrong}`);
console.log(problems.join("\n"));
process.exit(shown.length > 0 && problems.length === 0 ? 0 : 1);
