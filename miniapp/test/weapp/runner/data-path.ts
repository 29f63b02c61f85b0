type Container = Record<string, unknown>

/** Applies a `setData` call to a page's data: keys are paths such as `root.cn.[0].v` or `list[2].name`. */
export function applyData(data: Container, changes: Container): void {
  for (const [path, value] of Object.entries(changes)) setAt(data, steps(path), value)
}

const steps = (path: string): string[] => path.replaceAll(/\.?\[(\d+)\]/g, '.$1').split('.')

function setAt(data: Container, path: string[], value: unknown): void {
  let place = data
  for (const [index, step] of path.slice(0, -1).entries()) {
    place[step] ??= /^\d+$/.test(path[index + 1] ?? '') ? [] : {}
    place = place[step] as Container
  }
  place[path.at(-1) ?? ''] = value
}
