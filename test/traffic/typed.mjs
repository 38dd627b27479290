// typed.mjs DOCUMENT PROGRAM: makes types of the document, compiles a client and a receiver with them as
// strictly as TypeScript can, and has them deal with the program. And each of the mistakes below is made in
// a copy of the client, and has to be what the compiler finds first.
import { startServer } from "./server.mjs";
import fs from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const [document, program] = process.argv.slice(2);

/** What is written, what is written in its place, and what the compiler says. */
const mistakes = [
  ["event.order.lines.length", "event.order.items.length", /Property 'items' does not exist on type/],
  ["event.carrier", "event.tracking_number", /Property 'tracking_number' does not exist on type/],
  ["event.reason", "event.why", /Property 'why' does not exist on type/],
  ['event.change === "packed"', 'event.change === "lost"', /no overlap/],
  ['headers["X-Shop-Event"]', 'headers["X-Event"]', /Property 'X-Event' does not exist/],
  ["return 410;", "return 404;", /Type '404' is not assignable to type '200 \| 410/],
  [
    '"customer-moved": (customer)',
    '"customer-left": (customer)',
    /'"customer-left"' does not exist in type 'Handlers'/,
  ],
  ['"/v2/products", {\n    body', '"/v2/product", {\n    body', /"\/v2\/product"' is not assignable/],
  ['category: "furniture"', 'category: "toys"', /Type '"toys"' is not assignable/],
  ['order: "price" }', 'order: "size" }', /Type '"size"' is not assignable/],
  ["product.sku, quantity", "product.SKU, quantity", /Property 'SKU' does not exist on type/],
  ['postalCode: "1100-048"', 'postal_code: "1100-048"', /'postal_code' does not exist in type/],
  ['"Idempotency-Key":', '"Idempotence-Key":', /'"Idempotence-Key"' does not exist in type/],
  ["error.members", "error.fields", /Property 'fields' does not exist on type/],
];

const options = ts.parseJsonConfigFileContent(
  ts.readConfigFile("typed/tsconfig.json", ts.sys.readFile).config,
  ts.sys,
  "typed",
).options;
fs.writeFileSync("typed/api.ts", astToString(await openapiTS(pathToFileURL(document))));

/** The problems of the files, as {file, line, text}. */
function compile(files, more = {}) {
  const compiler = ts.createProgram(files, { ...options, ...more });
  const { diagnostics } = compiler.emit();
  return [...ts.getPreEmitDiagnostics(compiler), ...diagnostics].map(({ file, start, messageText }) => ({
    file: file && path.basename(file.fileName),
    line: file?.getLineAndCharacterOfPosition(start).line,
    text: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}

const problems = compile(["typed/shop.ts"]).map(({ file, line, text }) => `${file}:${line + 1}: ${text}`);

const source = fs.readFileSync("typed/shop.ts", "utf8");
const wrongFiles = mistakes.map(([right, wrong], index) => {
  if (source.split(right).length !== 2) problems.push(`'${right}' is not there once`);
  fs.writeFileSync(`typed/wrong${index}.ts`, source.replace(right, wrong));
  return `typed/wrong${index}.ts`;
});
const refused = compile(wrongFiles, { noEmit: true });
mistakes.forEach(([, wrong, expected], index) => {
  const found = refused.find(({ file }) => file === `wrong${index}.ts`);
  if (!found || !expected.test(found.text))
    problems.push(`'${wrong}': expected ${expected}, found ${found?.text}`);
});

if (problems.length === 0) {
  const { run } = await import("./typed/compiled/shop.js");
  let server;
  setTimeout(() => {
    throw new Error("the last event does not come");
  }, 30000).unref();
  const seen = await run(
    async (secret, url) => (server = await startServer(program, ["0", "20", secret, url])).url,
  );
  await server.stop();
  console.log(seen.join("\n"));
  const expected = [
    "customer-moved to Porto",
    "order-changed.v2 packed: 1 parcel",
    "order-placed 1 by card",
    "order-placed 1 by card",
    "order-shipped with Tortoise Express",
    "payment-failed declined, signed",
    "stock-low 3 in main",
  ];
  if (`${seen}` !== `${expected}`) problems.push(`saw ${seen}, not ${expected}`);
}
console.log(problems.join("\n"));
process.exit(problems.length > 0 ? 1 : 0);
