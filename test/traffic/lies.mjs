// lies.mjs DOCUMENT SERVICE PROGRAM: the program tells each of its lies, and each is found out, for the reason
// that the service's file gives. `none` is no lie, and nothing is found there, so what is found is the lie.
import { Document } from "./document.mjs";
import { findings } from "./traffic.mjs";
import { execFileSync } from "node:child_process";

const [file, name, program] = process.argv.slice(2);
const service = await import(`./${name}.mjs`);
const document = new Document(file);
const known = service.lies;
const told = execFileSync(program, ["lies"], { encoding: "utf8" }).trim().split("\n");
const problems = [];

const same = (one, other) => one.filter((lie) => !other.includes(lie));
for (const lie of same(told, Object.keys(known))) problems.push(`${lie}: nobody says how it is found out`);
for (const lie of same(Object.keys(known), told)) problems.push(`${lie}: the program does not know it`);

async function judge(lie) {
  const found = await findings(document, program, service, [lie]);
  const expected = known[lie];
  if (expected === null ? found.length > 0 : !found.some((finding) => expected.test(finding)))
    problems.push(`${lie}: expected ${expected ?? "nothing"}, found ${found.slice(0, 5).join("; ") || "nothing"}`);
  else console.log(`${lie}: ${found.find((finding) => expected.test(finding)) ?? "nothing is found"}`);
}

const waiting = told.filter((lie) => lie in known);
const work = async () => {
  while (waiting.length > 0) await judge(waiting.shift());
};
await Promise.all([1, 2, 3, 4].map(work));

// What the document has more than the scenario knows is found, too.
const [operation] = document.operations.values();
document.operations.set("forgotten", { ...operation, id: "forgotten" });
const [webhook] = document.webhooks.values();
document.webhooks.set("unsent", { ...webhook, id: "unsent" });
const missing = `${await findings(document, program, service, ["none"])}`;
if (!/^forgotten: nothing was answered with \d+,.*unsent: was never sent$/.test(missing))
  problems.push(`what nobody asks for is not missed: ${missing}`);
console.log(problems.join("\n"));
process.exit(problems.length > 0 ? 1 : 0);
