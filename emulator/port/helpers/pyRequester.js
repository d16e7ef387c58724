// requests.get and its like as a value: what sends when it is called.
function pyRequester(verb) {
  const names = { get: ["params="], post: ["data=", "json="], put: ["data="], patch: ["data="] }[verb] ?? [];
  const parameters = [...(verb === "request" ? ["method", "url"] : ["url", ...names]), "**"];
  const send = async (...given) => {
    const named = given.at(-1) instanceof PyKeywords ? { ...given.pop() } : {};
    const method = verb === "request" ? given.shift() : verb.toUpperCase();
    const [url, ...rest] = given;
    const placed = Object.fromEntries(rest.map((value, index) => [names[index].replace("=", ""), value]));
    return pyRequest(method, url, { ...(verb === "head" ? { allow_redirects: false } : {}), ...placed, ...named });
  };
  return pyOnce([pyRequester, verb], () => pyDescribed(pyNamed(verb, send), parameters));
}
