/** Stops the servers that the set-up of this run started. */
export default async function tearDown() {
  for (const stop of globalThis.pactaTestServers?.splice(0) ?? []) await stop();
}
