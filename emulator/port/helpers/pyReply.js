// What requests gives for a call: the reply once all of it has been read.
async function pyReply(fetching) {
  const reply = await fetching;
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}
