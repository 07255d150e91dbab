// Lets Graphviz and Mermaid themselves read every drawing in src/test/resources/report, and compares what
// they have understood with the plan document of the same name.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { JSDOM } from "jsdom";

const folder = process.argv[2];
const window = new JSDOM("").window;
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");
const graphviz = await Graphviz.load();
mermaid.initialize({ startOnLoad: false, maxEdges: 1_000_000, maxTextSize: 100_000_000 });

let faults = 0;
let drawings = 0;

function same(what, found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    console.error(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
    faults++;
  }
}

// What a plan document says that a drawing must show; nothing if there is none of that name.
function plan(name) {
  const file = readdirSync(folder).find((each) => each === `${name}.json`);
  return file ? JSON.parse(readFileSync(join(folder, file), "utf8")) : undefined;
}

function steps(document) {
  return document.steps.map((step) => `${step.n} ${step.action}`).sort();
}

function dot(name, text) {
  const svg = new window.DOMParser().parseFromString(graphviz.layout(text, "svg", "dot"), "image/svg+xml");
  const boxes = [...svg.querySelectorAll("g.node")].filter((node) => node.querySelector("title").textContent.startsWith("s"));
  const document = plan(name);
  if (document) {
    const found = boxes.map((node) => node.querySelector("text").textContent).sort();
    same(`${name}.dot, steps`, found, steps(document));
    same(`${name}.dot, arrows`, svg.querySelectorAll("g.edge").length, text.match(/ -> s\d+ \[/g)?.length ?? 0);
  }
  return [...svg.querySelectorAll("text")].map((node) => node.textContent);
}

// Mermaid hides numbers of signs in other signs while it reads.
function decoded(label) {
  return label
    .replace(/ﬂ°°(\d+)¶ß/g, (_, number) => String.fromCodePoint(Number(number)))
    .replace(/&gt;/g, ">")
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&");
}

async function chart(name, text) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const boxes = [...db.getVertices().values()].filter((vertex) => vertex.id.startsWith("s"));
  const document = plan(name);
  if (document) {
    const found = boxes.map((vertex) => decoded(vertex.text).split("<br>")[0]).sort();
    same(`${name}.mmd, steps`, found, steps(document));
    same(`${name}.mmd, arrows`, db.getEdges().length, text.match(/ -->\|/g)?.length ?? 0);
    same(`${name}.mmd, waves`, db.getSubGraphs().filter((each) => /^w\d+$/.test(each.id)).length, document.summary.waves);
  }
  return db.getSubGraphs().map((each) => each.title);
}

for (const file of readdirSync(folder)) {
  const [name, extension] = file.split(".");
  if (extension !== "dot" && extension !== "mmd") {
    continue;
  }
  drawings++;
  const text = readFileSync(join(folder, file), "utf8");
  try {
    const labels = extension === "dot" ? dot(name, text) : await chart(name, text);
    if (name === "hostile") {
      // A name arrives as it was written, in Mermaid's titles with wide signs; nothing became a mark or a tag.
      const name = extension === "dot" ? "`|<b>*_" : "｀｜＜b＞＊＿";
      same(`${file}, names`, labels.includes(`${name}, PO1 to PO2`), true);
    }
  } catch (refused) {
    console.error(`${file}: ${refused.message}`);
    faults++;
  }
}
same("drawings", drawings >= 10, true);
console.log(`graphs: ${drawings} drawings, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
