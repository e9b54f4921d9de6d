/** Which file takes something from which, types and lazy imports among them. */
interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * Groups of files of which each needs every other to be understood: one closing path for each group, the shortest from
 * its first file back to it.
 */
export function circlesOf(links: readonly Link[]): readonly (readonly string[])[] {
  const targets = targetsOf(links);
  const files = [...targets.keys()].sort();
  const reached = new Map(files.map((file) => [file, pathsFrom(file, targets)] as const));
  const together = (one: string, other: string) => reached.get(one)?.has(other) && reached.get(other)?.has(one);
  return files.flatMap((file) => {
    const path = reached.get(file)?.get(file);
    const isFirst = files.find((other) => together(file, other)) === file;
    return path !== undefined && isFirst ? [path] : [];
  });
}

function targetsOf(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, readonly string[]>();
  for (const { from, to } of links) targets.set(from, [...(targets.get(from) ?? []), to]);
  return targets;
}

/** The shortest path from a file to each it leads to, itself among them where a path leads back. */
function pathsFrom(
  start: string,
  targets: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const waiting: (readonly string[])[] = [[start]];
  for (const path of waiting) {
    for (const target of targets.get(path.at(-1) ?? '') ?? []) {
      if (paths.has(target)) continue;
      const longer = [...path, target];
      paths.set(target, longer);
      waiting.push(longer);
    }
  }
  return paths;
}
