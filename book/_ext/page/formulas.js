// Sets one formula per line: {"latex", "displayMode"} comes in, {"html"} or {"error"} goes out.
// Ends when its input ends, and so never outlives the build.
const katex = require(process.argv[2]);
const lines = require("readline").createInterface({ input: process.stdin });

// strict would speak up about Hangul in \text{...}, which the reader's fonts draw well.
const options = { throwOnError: true, strict: "ignore" };

lines.on("line", (line) => {
  const { latex, displayMode } = JSON.parse(line);
  let answer;
  try {
    answer = { html: katex.renderToString(latex, { ...options, displayMode }) };
  } catch (error) {
    answer = { error: error.message };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
});
