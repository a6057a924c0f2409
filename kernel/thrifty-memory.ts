/**
 * Has mimalloc, the allocator of native packages such as oxc's, take memory as it is used. What it takes ahead are pages of 2 MB, two
 * for each package.
 */
const settings = ["MIMALLOC_EAGER_COMMIT", "MIMALLOC_ARENA_EAGER_COMMIT"];

/**
 * From here on packages are loaded whose memory is to be taken as it is used, until what this gives is called. Only as it is loaded does
 * an allocator read the variables: what cells start does not see them.
 */
export function beThrifty(): () => void {
  const unset = settings.filter((name) => process.env[name] === undefined);
  for (const name of unset) process.env[name] = "0";
  return () => {
    for (const name of unset) delete process.env[name];
  };
}
