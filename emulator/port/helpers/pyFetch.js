// One request by node-fetch, its reply read to the end; a fault is node-fetch's own error, named as requests names it.
async function pyFetch(address, options, request, began) {
  pyCheckHost(address, request);
  try {
    const reply = await fetch(address, options);
    const milliseconds = Date.now() - began;
    return new PyResponse(request, reply, await reply.buffer(), milliseconds);
  } catch (error) {
    if (error?.name !== "FetchError") throw error;
    const pyName = pyFaultKind(error);
    throw Object.assign(error, { name: pyName.slice(9), pyName, request, response: null });
  }
}
