// Raise for an option of a request that nothing at Segment could carry out.
function pyCheckOptions(session, options) {
  const known = "params data headers cookies files auth timeout allow_redirects proxies hooks stream verify cert json";
  const unknown = Object.keys(options).find((name) => !known.split(" ").includes(name));
  if (unknown !== undefined) {
    throw pyError("TypeError", `Session.request() got an unexpected keyword argument '${unknown}'`);
  }
  const refuse = (name) => {
    throw pyError("NotImplementedError", `a request with ${name}=, which Segment's runtime cannot send; leave it out`);
  };
  for (const name of ["proxies", "cert"]) if (pyTruthy(options[name] ?? session[name])) refuse(name);
}
