// The end of a with block, by itself or by an error, where the manager may send requests.
async function pyExitWaiting(manager, error) {
  return pyTruthy(await manager.pyExit(...pyExcInfo(error)));
}
