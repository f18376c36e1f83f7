type Constructor<Instance = object> = new (...args: never[]) => Instance

/** What a generated service may keep of itself: the reading half. */
type ReadingHalf<Service> = {
  [
    Method in keyof Service as Method extends `list${string}` | `retrieve${string}` ? Method : never
  ]: Service[Method]
}

const writing = /^(create|update|delete|softDelete|restore)[A-Z]/

/**
 * Takes the generated create, update, delete, softDelete and restore methods off a service class, in
 * its type and in fact. Prices, rates and frozen lines are written by the named acts of the service
 * alone, and nothing takes them back; the database refuses it besides.
 */
export function readsOnly<Generated extends Constructor & { $modelObjects: unknown }>(
  generated: Generated,
): (new (...args: ConstructorParameters<Generated>) => ReadingHalf<InstanceType<Generated>>) &
  Pick<Generated, "$modelObjects"> {
  const methods = generated.prototype as Record<string, unknown>
  for (const name of Object.getOwnPropertyNames(methods)) {
    if (writing.test(name)) delete methods[name]
  }
  // The class is the same one; only its type is told what was taken off.
  return generated as unknown as ReturnType<typeof readsOnly<Generated>>
}
