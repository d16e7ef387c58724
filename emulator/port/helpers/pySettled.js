// What an attempt gives, or the fault of the network that it ends in.
async function pySettled(attempt) {
  try {
    return [await attempt(), null];
  } catch (error) {
    if (error?.type === undefined) throw error;
    return [null, error];
  }
}
