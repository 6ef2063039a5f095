/** Names of academies and territories by host, from the lines `name,domain,kind,evidence`; names may be quoted. */
export function readAcademies(csv: string): ReadonlyMap<string, string> {
  const lines = csv.trim().split(/\r?\n/u).slice(1);
  return new Map(
    lines.flatMap((line) => {
      const [, quoted, plain, host] = /^(?:"([^"]*)"|([^,]*)),([^,]*),/u.exec(line) ?? [];
      const name = quoted ?? plain;
      return name === undefined || host === undefined ? [] : [[host, name] as const];
    }),
  );
}
