// Puts the scripts and styles of the views, which book/_ext/outputs/widget_files.py has moved out of the pages, back
// into the widgets' state before the manager reads it.
const HERE = document.currentScript.src;

function load(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(`views/${name}.js`, HERE);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
    document.head.append(script);
  });
}

export async function withViews(widgets) {
  const states = Object.values(widgets.state).map((model) => model.state);
  const places = states.flatMap((state) =>
    ["_esm", "_css"].filter((trait) => state[trait]?.file).map((trait) => [state, trait]),
  );
  const names = new Set(places.map(([state, trait]) => state[trait].file));
  await Promise.all([...names].map(load));
  for (const [state, trait] of places) state[trait] = globalThis.nnlabViews[state[trait].file];
  return widgets;
}
