// Those of some elements that pass the tests in brackets of a path.
function pyElementsThat(elements, tests, namespaces) {
  let found = elements;
  for (const [, test] of tests.matchAll(/\[([^\]]*)\]/g)) {
    const [, name, , value] = /^\s*(@?[^=\s]+)\s*(=\s*(?:'([^']*)'|"([^"]*)"))?\s*$/.exec(test) ?? [];
    const given = /=/.test(test) ? value ?? /"([^"]*)"/.exec(test)?.[1] : undefined;
    if (name === undefined || name.includes("!")) throw pyError("NotImplementedError", `[${test}] in a path`);
    const whole = (element) => [...element.itertext()].join("");
    const passes = (element) => {
      if (name.startsWith("@")) {
        const held = element.get(name.slice(1));
        return given === undefined ? held !== null : held === given;
      }
      if (name === ".") return whole(element) === given;
      const inner = element.findall(name, namespaces);
      return given === undefined ? inner.length > 0 : inner.some((each) => whole(each) === given);
    };
    if (/^\d+$/.test(name)) found = found.slice(Number(name) - 1, Number(name));
    else if (name === "last()") found = found.slice(-1);
    else found = found.filter(passes);
  }
  return found;
}
