// truth.mjs DOCUMENT SERVICE PROGRAM: nothing that the program sends is other than what the document says.
import { Document } from "./document.mjs";
import { findings } from "./traffic.mjs";

const [document, service, program] = process.argv.slice(2);
const found = await findings(new Document(document), program, await import(`./${service}.mjs`));
console.log(found.join("\n"));
process.exit(found.length > 0 ? 1 : 0);
