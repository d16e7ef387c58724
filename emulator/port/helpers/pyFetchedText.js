// What requests gives for a call, of a reply of which only the status and the text are asked for.
async function pyFetchedText(fetching) {
  const reply = await fetching;
  return new PyTextReply(reply, await reply.buffer());
}
